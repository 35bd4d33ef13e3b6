import '../../styles/account.css';
import { QrCode } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { LinkShown } from '../../features/link/link-shown';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';

interface PersonalLinkProps {
  readonly personId: string;
  readonly title: string;
  readonly lead: string;
}

/** Makes a one-time link for somebody and shows it as QR code and as text to pass on. */
export function PersonalLinkCard({ personId, title, lead }: PersonalLinkProps) {
  const { t } = useTranslation('account');
  const [link, setLink] = useState<Schemas['LinkView']>();
  const make = useCommand(
    () => answer(api.POST('/people/{id}/links', { params: { path: { id: personId } } })),
    ['/organisations/{id}/people'],
  );
  return (
    <Card title={title}>
      <p>{lead}</p>
      <Refusal error={make.refusal} />
      {link ? (
        <PersonalLinkShown link={link} />
      ) : (
        <div>
          <Button
            weight="secondary"
            icon={<QrCode />}
            busy={make.busy}
            onClick={() => void make.run().then((made) => made && setLink(made))}
          >
            {t('link.make')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The link of a person; whoever opens it first is signed in. */
export function PersonalLinkShown({ link }: { readonly link: Schemas['LinkView'] }) {
  const { t } = useTranslation('account');
  const { format } = useLanguage();
  const holds = t('link.once', { when: format.instant(link.expiresAt) });
  return <LinkShown link={link} code={t('link.code')} holds={holds} />;
}
