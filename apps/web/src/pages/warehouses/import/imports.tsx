import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { get } from '../../../api/query';
import { useLanguage } from '../../../language/use-language';
import { Badge } from '../../../ui/note';
import { Card } from '../../../ui/page';
import { useToast } from '../../../ui/toast';
import { Reverse } from '../reverse';
import { useUndo } from './use-undo';

/** The latest tables by which goods came into the hall; what has not moved can be reversed together. */
export function Imports({ siteId }: { readonly siteId: string }) {
  const { t } = useTranslation('warehouses');
  const { data } = useSuspenseQuery(get('/sites/{id}/goods-in/imports', { path: { id: siteId } }));
  if (data.length === 0) return null;
  return (
    <Card title={t('import.earlier')}>
      <ul role="list" className="expected">
        {data.map((one) => (
          <Imported key={one.id} imported={one} />
        ))}
      </ul>
    </Card>
  );
}

function Imported({ imported }: { readonly imported: Schemas['GoodsInImportView'] }) {
  const { t } = useTranslation('warehouses');
  const { format } = useLanguage();
  const toast = useToast();
  const undo = useUndo(imported.siteId);
  const { id, at, lots, undoneAt, mayUndo } = imported;
  const reverse = async (reason: string): Promise<void> => {
    if (await undo.run(id, reason)) toast(t('import.undone'));
  };
  return (
    <li className="expected__item">
      <span>
        <strong>{format.instant(at)}</strong>
        <span className="expected__giver">{t('import.lots', { count: lots })}</span>
      </span>
      {undoneAt ? <Badge tone="plain">{t('import.reversed')}</Badge> : null}
      {mayUndo ? (
        <Reverse what={format.instant(at)} reversing={undo} onReverse={(reason) => void reverse(reason)} />
      ) : null}
      {!undoneAt && !mayUndo ? <span className="soft">{t('import.moved')}</span> : null}
    </li>
  );
}
