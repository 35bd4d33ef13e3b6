import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Desk } from './use-desk';

/** Changes that are not stored are not lost by going elsewhere: the page asks first, the browser before it closes. */
export function Unsaved({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('convoys');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: () => desk.isChanged,
    disabled: !desk.isChanged,
    withResolver: true,
  });
  const stay = (): void => reset?.();
  return (
    <Dialog
      open={status === 'blocked'}
      title={t('unsaved.title')}
      onClose={stay}
      actions={
        <>
          <Button onClick={stay}>{t('unsaved.stay')}</Button>
          <Button weight="secondary" onClick={() => proceed?.()}>
            {t('unsaved.leave')}
          </Button>
        </>
      }
    >
      <p>{t('unsaved.what', { count: Math.max(1, desk.changes.edits.length) })}</p>
    </Dialog>
  );
}
