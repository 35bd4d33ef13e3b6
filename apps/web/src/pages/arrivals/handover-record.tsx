import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLineText } from '../../features/consignment/arrival-words';
import { PictureRow } from '../../features/pictures/picture-row';
import type { Consignment } from '../../features/consignment/use-consignment';
import { useLanguage } from '../../language/use-language';
import { Card, Facts } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { UseReport } from './use-report';

/** What both sides signed, line by line. */
export function HandoverRecord({ consignment }: { readonly consignment: Consignment }) {
  const { t } = useTranslation('arrivals');
  const { say, format } = useLanguage();
  const { data, error } = useQuery({
    ...get('/consignments/{id}/handover', { path: { id: consignment.id } }),
    meta: { keep: true },
  });
  if (!data) return <Refusal error={error} />;
  return (
    <>
      <UseReport consignment={consignment} dueOn={data.reportDueOn} />
      <Card title={t('record.title')}>
        <ul role="list" className="record">
          {data.lines.map((line) => (
            <li key={line.consignmentLineId} className="record__line">
              <RecordedLine
                line={line}
                sent={consignment.lines.find(({ id }) => id === line.consignmentLineId)}
              />
            </li>
          ))}
        </ul>
        <Facts
          facts={[
            { name: t('record.at'), value: format.instant(data.at) },
            {
              name: t('record.giver'),
              value: <Signed name={data.giverSignatory} drawn={data.giverSignature} />,
            },
            {
              name: t('record.receiver'),
              value: <Signed name={data.receiverSignatory} drawn={data.receiverSignature} />,
            },
            {
              name: t('record.recorded'),
              value: data.issuerName ? t('record.byLink', { issuer: say(data.issuerName) }) : null,
            },
            {
              name: t('record.remarks'),
              value: data.remarks ? (
                <span lang={data.remarksLanguage ?? undefined}>{data.remarks}</span>
              ) : null,
            },
          ]}
        />
      </Card>
    </>
  );
}

interface RecordedLineProps {
  readonly line: Schemas['HandoverLineView'];
  readonly sent: Consignment['lines'][number] | undefined;
}

function RecordedLine({ line, sent }: RecordedLineProps) {
  const { t } = useTranslation('arrivals');
  const { say, format } = useLanguage();
  const lineText = useLineText();
  const { accepted, damaged, missing, surplus, quantity, reason, reasonLanguage } = line;
  const differences = (['damaged', 'missing', 'surplus'] as const)
    .filter((kind) => ({ damaged, missing, surplus })[kind] > 0)
    .map((kind) => t(`record.${kind}`, { quantity: { damaged, missing, surplus }[kind] }));
  return (
    <>
      <p>
        <strong>{sent ? lineText(sent) : line.position}</strong>
      </p>
      <p>
        {differences.length === 0
          ? t('record.asListed')
          : [
              t('record.part', {
                accepted: format.number(accepted),
                quantity: format.number(quantity),
                unit: sent ? say(sent.unitName) : '',
              }),
              ...differences,
            ].join(', ')}
      </p>
      <PictureRow name={sent ? say(sent.itemName) : String(line.position)} pictures={line.pictures} />
      {reason ? (
        <p className="arrival__soft" lang={reasonLanguage ?? undefined}>
          {reason}
        </p>
      ) : null}
    </>
  );
}

interface SignedProps {
  readonly name: string;
  readonly drawn: Schemas['DrawnSignatureDto'] | null;
}

function Signed({ name, drawn }: SignedProps) {
  const { t } = useTranslation('arrivals');
  return (
    <>
      {name}
      {drawn ? (
        <svg
          className="record__signature"
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          role="img"
          aria-label={t('record.signature', { name })}
        >
          <path d={drawn.path} />
        </svg>
      ) : null}
    </>
  );
}
