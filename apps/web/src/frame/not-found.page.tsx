import { useTranslation } from '../language/use-translation';
import { LinkButton } from '../ui/button';
import { Page } from '../ui/page';

export function NotFoundPage() {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('failed.missing.title')} lead={t('failed.missing.what')} width="reading">
      <div>
        <LinkButton to="/">{t('failed.home')}</LinkButton>
      </div>
    </Page>
  );
}
