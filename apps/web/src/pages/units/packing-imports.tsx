import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';
import type { Packing } from './packing.page';

/** What is different after a packing list was taken over or unpacked. */
export const OUTDATED = [
  '/consignments/{id}/packing',
  '/consignments/{id}/packing-list/imports',
  '/handling-units',
  '/handling-units/{id}',
] as const;

/** Unpacks every package of a table. */
export const useUndo = (consignmentId: string) =>
  useCommand(
    (importId: string) =>
      answer(
        api.POST('/consignments/{id}/packing-list/imports/{importId}/undo', {
          params: { path: { id: consignmentId, importId } },
        }),
      ),
    OUTDATED,
  );

/** The latest packing lists out of tables: which number got which code, and what can still be unpacked together. */
export function PackingImports({ packing }: { readonly packing: Packing }) {
  const { t } = useTranslation('units');
  const id = packing.consignmentId;
  const { data } = useSuspenseQuery(get('/consignments/{id}/packing-list/imports', { path: { id } }));
  if (data.length === 0) return null;
  return (
    <Card title={t('import.earlier')}>
      <ul role="list" className="packing-imports">
        {data.map((one) => (
          <Imported key={one.id} imported={one} />
        ))}
      </ul>
    </Card>
  );
}

function Imported({ imported }: { readonly imported: Schemas['PackingImportView'] }) {
  const { t } = useTranslation('units');
  const { format } = useLanguage();
  const toast = useToast();
  const undo = useUndo(imported.consignmentId);
  const { id, at, units, undoneAt, mayUndo } = imported;
  const unpack = async (): Promise<void> => {
    if (await undo.run(id)) toast(t('import.undone'));
  };
  return (
    <li className="packing-imports__item">
      <p>
        <strong>{format.instant(at)}</strong> {t('import.packages', { count: units.length })}{' '}
        {undoneAt ? <Badge tone="plain">{t('import.unpacked')}</Badge> : null}
      </p>
      {undoneAt ? null : (
        <>
          <p className="soft">{t('import.codes')}</p>
          <ul role="list" className="packing-imports__codes">
            {units.map((unit) => (
              <li key={unit.id}>
                {unit.number} →{' '}
                <Link to="/units/$id" params={{ id: unit.id }}>
                  {unit.code}
                </Link>
              </li>
            ))}
          </ul>
          {mayUndo ? (
            <div>
              <Button weight="tertiary" small busy={undo.busy} onClick={() => void unpack()}>
                {t('import.undo')}
                <span className="visually-hidden"> {format.instant(at)}</span>
              </Button>
            </div>
          ) : (
            <p className="soft">{t('import.moved')}</p>
          )}
        </>
      )}
      <Refusal error={undo.refusal} />
    </li>
  );
}
