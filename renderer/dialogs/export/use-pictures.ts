import { useEffect, useState } from 'react';

/** Addresses at which these drawings are pictures; of what was there before until the new ones are. */
export function usePictures(drawings: readonly string[]): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = drawings.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
    setAddresses(made);
    return () => made.forEach(URL.revokeObjectURL);
  }, [drawings]);
  return addresses;
}
