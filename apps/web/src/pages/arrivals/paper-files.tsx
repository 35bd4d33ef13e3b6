import { useQuery } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

/** The papers that Poruch made, to load. */
export function PaperFiles({ id }: { readonly id: string }) {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  const { data, error } = useQuery({
    ...get('/consignments/{id}/documents', { path: { id } }),
    meta: { keep: true },
  });
  return (
    <Card title={t('documents.title')}>
      <Refusal error={data ? null : error} />
      {data?.items.length === 0 ? <p className="arrival__soft">{t('documents.none')}</p> : null}
      <ul role="list" className="arrival__files">
        {data?.items.map((document) => (
          <li key={document.id}>
            <span>
              {t(`documents.kinds.${document.kind}`)}{' '}
              <span className="arrival__soft">
                {document.reference} · {format.instant(document.createdAt)}
              </span>
            </span>
            {document.state === 'ready' ? (
              <a className="arrival__file" href={`/api/documents/${document.id}/content`} download>
                <FileDown size={20} aria-hidden="true" /> {t('documents.ready')}
                <span className="visually-hidden"> {t(`documents.kinds.${document.kind}`)}</span>
              </a>
            ) : (
              <span className="arrival__soft">{t(`documents.${document.state}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
