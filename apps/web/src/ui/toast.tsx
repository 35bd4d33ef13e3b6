import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../language/use-translation';

const SHOWN_MS = 10_000;

interface Said {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

type Toast = (text: string, options?: { readonly undo?: () => void }) => void;

const ToastContext = createContext<Toast>(() => undefined);

/** Says what was done and, where it can be, how to take it back: undo instead of "are you sure?". */
export const useToast = (): Toast => useContext(ToastContext);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const forget = useCallback((id: number) => setSaid((all) => all.filter((one) => one.id !== id)), []);
  const toast = useCallback<Toast>((text, options) => {
    setSaid((all) => [...all.slice(-2), { id: performance.now(), text, undo: options?.undo }]);
  }, []);
  return (
    <ToastContext.Provider value={toast}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {said.map((one) => (
          <ToastCard key={one.id} said={one} onGone={forget} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

/** Stays while the pointer or the focus is on it. */
function ToastCard({ said, onGone }: { readonly said: Said; readonly onGone: (id: number) => void }) {
  const { t } = useTranslation('frame');
  const [held, setHeld] = useState(false);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onGone(said.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onGone, said.id]);
  return (
    <div className="toast" {...hold}>
      <span>{said.text}</span>
      {said.undo ? (
        <button
          type="button"
          className="toast__undo"
          onClick={() => {
            said.undo?.();
            onGone(said.id);
          }}
        >
          {t('undo')}
        </button>
      ) : null}
      <button type="button" className="toast__close" aria-label={t('close')} onClick={() => onGone(said.id)}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
