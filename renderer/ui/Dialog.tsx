import './dialog.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { dialogWords } from '#shared/words/dialogs';
import { useWorkspace } from '../store/context';

interface DialogProps {
  readonly title: string;
  /** Room for lists and pictures. */
  readonly size?: 'narrow' | 'medium' | 'wide' | 'widest';
  readonly children: ReactNode;
}

/** The frame of every dialog. Escape, the cross and a click beside it close it, and the focus goes back to where it was. */
export function Dialog({ title, size = 'medium', children }: DialogProps) {
  const { ui } = useWorkspace();
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && ui.open(null)}
    >
      <Modal className={`dialog-place is-${size}`}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button
              type="button"
              className="plain icon-only"
              aria-label={dialogWords.close}
              onClick={() => ui.open(null)}
            >
              <X aria-hidden size={16} />
            </button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
