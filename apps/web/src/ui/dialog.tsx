import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../language/use-translation';

interface DialogProps {
  readonly open: boolean;
  /** At the side of the page, over its whole height, rather than in its middle. */
  readonly side?: boolean;
  /** Room for a table. */
  readonly wide?: boolean;
  readonly title: string;
  /** Called when the reader leaves by Escape, the cross or the backdrop. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The commands at the bottom, the main one first. */
  readonly actions?: ReactNode;
}

/** A question that has to be answered before anything else. The browser keeps the focus inside and gives it back. */
export function Dialog({ open, side, wide, title, onClose, children, actions }: DialogProps) {
  const { t } = useTranslation('frame');
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  useLayoutEffect(() => {
    const dialog = element.current;
    // Closed while it is still there rather than just taken away, so that the browser gives the focus back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog${side ? ' dialog--side' : ''}${wide ? ' dialog--wide' : ''}`}
      aria-labelledby={id}
      onClose={() => {
        if (element.current) onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      {open ? (
        <div className="dialog__body">
          <header className="dialog__header">
            <h2 id={id}>{title}</h2>
            <button type="button" className="dialog__close" aria-label={t('close')} onClick={onClose}>
              <X aria-hidden="true" />
            </button>
          </header>
          {children}
          {actions ? <footer className="dialog__actions">{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}
