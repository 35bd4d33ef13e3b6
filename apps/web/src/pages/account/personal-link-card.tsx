import '../../styles/account.css';
import { Copy, QrCode, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

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

/** The link to scan, copy or pass on; whoever opens it first is signed in. */
export function PersonalLinkShown({ link }: { readonly link: Schemas['LinkView'] }) {
  const { t } = useTranslation('account');
  const { format } = useLanguage();
  const toast = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link.url);
    toast(t('link.copied'));
  };
  return (
    <div className="personal-link">
      <img
        className="personal-link__code"
        alt={t('link.code')}
        src={`data:image/svg+xml,${encodeURIComponent(link.qr)}`}
        width={220}
        height={220}
      />
      <div className="personal-link__words">
        <p>{t('link.once', { when: format.instant(link.expiresAt) })}</p>
        <code className="personal-link__address">{link.url}</code>
        <div className="page__actions">
          <Button weight="secondary" icon={<Copy />} onClick={() => void copy()}>
            {t('link.copy')}
          </Button>
          {'share' in navigator ? (
            <Button
              weight="secondary"
              icon={<Share2 />}
              onClick={() => void navigator.share({ url: link.url })}
            >
              {t('link.share')}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}
