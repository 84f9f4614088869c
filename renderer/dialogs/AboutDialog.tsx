import { useUi } from '../store/context';
import { Dialog } from '../ui/Dialog';

export function AboutDialog() {
  const version = useUi(({ welcome }) => welcome?.version ?? '');
  return (
    <Dialog title="About Warrant" size="narrow">
      <div className="dialog-body about">
        <p>
          <strong>Warrant {version}</strong>
        </p>
        <p>Maps arguments, checks every link of them, and draws them.</p>
        <p>Nothing leaves this computer: Warrant opens no connection to any network.</p>
        <p>Free software under the MIT licence. The licences of what it is made of come with it.</p>
      </div>
    </Dialog>
  );
}
