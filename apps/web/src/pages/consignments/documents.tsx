import { useSuspenseQuery } from '@tanstack/react-query';
import { FileDown, FilePlus, Printer } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

const KINDS: readonly Schemas['DocumentKind'][] = ['packing_list', 'handover_record'];

/** The papers that Poruch makes: ask for one, fetch it, print all. They are made within seconds. */
export function Documents({ consignment }: { readonly consignment: Schemas['ConsignmentView'] }) {
  const { t } = useTranslation('consignments');
  const { format } = useLanguage();
  const path = { id: consignment.id };
  const { data } = useSuspenseQuery(get('/consignments/{id}/documents', { path }));
  const make = useCommand(
    (kind: Schemas['DocumentKind']) =>
      api.POST('/consignments/{id}/documents', { params: { path }, body: { kind, languages: ['de', 'uk'] } }),
    ['/consignments/{id}/documents'],
  );
  const hasReady = data.items.some(({ state }) => state === 'ready');
  return (
    <Card
      title={t('documents')}
      actions={
        hasReady ? (
          <a
            className="consignment__print"
            href={`/api/consignments/${consignment.id}/print-pack`}
            target="_blank"
            rel="noreferrer"
          >
            <Printer aria-hidden="true" /> {t('printPack')}
          </a>
        ) : null
      }
    >
      <Refusal error={make.refusal} />
      {data.items.length === 0 ? <p className="soft">{t('noDocuments')}</p> : null}
      <ul role="list" className="papers">
        {data.items.map((document) => (
          <li key={document.id} className="papers__point">
            {document.state === 'ready' ? (
              <a
                href={`/api/documents/${document.id}/content`}
                target="_blank"
                rel="noreferrer"
                className="consignment__print"
              >
                <FileDown aria-hidden="true" /> {t(`kind.${document.kind}`)} {document.reference}
              </a>
            ) : (
              <span>
                {t(`kind.${document.kind}`)} · {t(`documentState.${document.state}`)}
              </span>
            )}
            <span className="soft">{format.instant(document.createdAt)}</span>
          </li>
        ))}
      </ul>
      <div className="page__actions">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            weight="secondary"
            small
            icon={<FilePlus />}
            busy={make.busy}
            onClick={() => void make.run(kind)}
          >
            {t(`make.${kind}`)}
          </Button>
        ))}
      </div>
    </Card>
  );
}
