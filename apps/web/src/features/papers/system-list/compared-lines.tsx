import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/note';
import { Table } from '../../../ui/table';

type Line = Schemas['ComparedLineView'];

/** Both lists line by line; what differs is said in words beside the two values. */
export function ComparedLines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('official');
  const { say, format } = useLanguage();
  const both = (packed: string | null | undefined, listed: string | null | undefined) => (
    <span className="system-list__both">
      <span>{packed ?? '–'}</span>
      <span>{listed ?? '–'}</span>
    </span>
  );
  return (
    <Table
      caption={t('list.compared')}
      rows={lines}
      keyOf={(line) => `${line.position}`}
      columns={[
        { id: 'position', name: t('list.position'), cell: ({ position }) => position, numeric: true },
        {
          id: 'name',
          name: t('list.name'),
          cell: ({ packed, listed }) => both(packed && say(packed.name), listed?.name),
        },
        {
          id: 'quantity',
          name: t('list.quantity'),
          cell: ({ packed, listed }) =>
            both(packed && format.number(packed.quantity), listed && format.number(listed.quantity)),
          numeric: true,
        },
        {
          id: 'weight',
          name: t('list.weight'),
          cell: ({ packed, listed }) =>
            both(packed && format.weight(packed.weightG), listed && format.weight(listed.weightG)),
          numeric: true,
        },
        {
          id: 'differences',
          name: t('list.result'),
          cell: ({ differences }) =>
            differences.length === 0 ? (
              <Badge tone="success">{t('list.equal')}</Badge>
            ) : (
              <span className="system-list__differences">
                {differences.map((one) => (
                  <Badge key={one} tone="warning">
                    {t(`list.difference.${one}`)}
                  </Badge>
                ))}
              </span>
            ),
        },
      ]}
    />
  );
}
