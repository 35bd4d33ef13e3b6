import '../../styles/help.css';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../api/session';
import { Card, Page } from '../../ui/page';

/** Short answers to what people ask, their own group's first. */
const TOPICS = {
  partner: ['sayNeed', 'offers', 'arrivals', 'blackout'],
  municipality: ['pledge', 'import', 'release', 'report'],
  logistics: ['goodsIn', 'consignment', 'convoy', 'drive'],
} as const;
const EVERYBODY = ['link', 'language', 'who', 'find'] as const;

export function HelpPage() {
  const { t } = useTranslation('help');
  const { group } = useAccount();
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <Card title={t(`group.${group}`)}>
        <Topics names={TOPICS[group]} />
      </Card>
      <Card title={t('group.everybody')}>
        <Topics names={EVERYBODY} />
      </Card>
    </Page>
  );
}

type Topic = (typeof TOPICS)[keyof typeof TOPICS][number] | (typeof EVERYBODY)[number];

function Topics({ names }: { readonly names: readonly Topic[] }) {
  const { t } = useTranslation('help');
  return (
    <div className="help">
      {names.map((name) => (
        <details key={name} className="help__topic">
          <summary>{t(`${name}.question`)}</summary>
          <p>{t(`${name}.answer`)}</p>
        </details>
      ))}
    </div>
  );
}
