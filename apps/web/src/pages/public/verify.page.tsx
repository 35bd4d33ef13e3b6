import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { Problem } from '../../api/problem';
import { get } from '../../api/query';
import { Door } from '../../frame/door';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';
import { Card, Facts, Page } from '../../ui/page';

/** Where the QR code on a paper leads: whether Poruch made this paper, and which. */
export function VerifyPage() {
  const { t } = useTranslation('public');
  const { format } = useLanguage();
  const { t: paper } = useTranslation('papers');
  const { token } = useParams({ from: '/verify/$token' });
  const { data, error } = useQuery(get('/verify/{token}', { path: { token } }));
  return (
    <Door>
      <Page title={t('verify.title')} width="reading">
        {data ? (
          <>
            <Note tone="success" title={t('verify.genuine')} live />
            <Card>
              <Facts
                facts={[
                  { name: t('verify.kind'), value: paper(`kind.${data.kind}`) },
                  { name: t('verify.reference'), value: data.reference },
                  { name: t('verify.date'), value: format.day(data.date) },
                  {
                    name: t('verify.digest'),
                    value: <code className="public__digest">{data.sha256}</code>,
                  },
                ]}
              />
              <p className="soft">{t('verify.compare')}</p>
            </Card>
          </>
        ) : error ? (
          <Note
            tone={error instanceof Problem ? 'danger' : 'info'}
            title={error instanceof Problem ? t('verify.unknown') : t('verify.unreachable')}
            live
          >
            <p className="kern-body">
              {error instanceof Problem ? t('verify.unknownLead') : t('verify.unreachableLead')}
            </p>
          </Note>
        ) : (
          <p role="status">{t('verify.asking')}</p>
        )}
      </Page>
    </Door>
  );
}
