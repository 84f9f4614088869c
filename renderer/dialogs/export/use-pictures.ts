import { useEffect, useState } from 'react';

/** Addresses at which these pictures are; of those that were there before until the new ones are. */
export function usePictures(pictures: readonly Blob[]): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = pictures.map((picture) => URL.createObjectURL(picture));
    setAddresses(made);
    return () => made.forEach(URL.revokeObjectURL);
  }, [pictures]);
  return addresses;
}
