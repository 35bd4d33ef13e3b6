import { useTranslation } from 'react-i18next';
import { useAccount } from '../../api/session';
import { Page } from '../../ui/page';

export function StartPage() {
  const { t } = useTranslation('start');
  const { name } = useAccount();
  return (
    <Page title={t('title')} lead={name}>
      <p />
    </Page>
  );
}
