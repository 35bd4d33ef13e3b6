import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface LeavingProps {
  readonly of: 'vehicles' | 'drivers';
  readonly entry: { readonly id: string; readonly version: number; readonly withdrawnAt: string | null };
}

/** What has left is planned with no more; what it has driven stays, and it can come back. */
export function Leaving({ of, entry }: LeavingProps) {
  const { t } = useTranslation('fleet');
  const toast = useToast();
  const isLeft = entry.withdrawnAt !== null;
  const params = { path: { id: entry.id }, header: ifMatch(entry) };
  const command = useCommand(
    (): Promise<unknown> =>
      of === 'vehicles'
        ? answer(api.POST(isLeft ? '/vehicles/{id}/return' : '/vehicles/{id}/withdraw', { params }))
        : answer(api.POST(isLeft ? '/drivers/{id}/return' : '/drivers/{id}/withdraw', { params })),
    ['/vehicles', '/vehicles/{id}', '/drivers', '/drivers/{id}'],
  );
  const run = async (): Promise<void> => {
    if (await command.run()) toast(t(isLeft ? 'isBack' : 'hasLeft'));
  };
  return (
    <Card title={t(`${of}Do.${isLeft ? 'return' : 'leave'}`)}>
      <Refusal error={command.refusal} />
      <p>{t(`${of}Do.${isLeft ? 'returnMeans' : 'leaveMeans'}`)}</p>
      <div>
        <Button weight="secondary" busy={command.busy} onClick={() => void run()}>
          {t(`${of}Do.${isLeft ? 'return' : 'leave'}`)}
        </Button>
      </div>
    </Card>
  );
}
