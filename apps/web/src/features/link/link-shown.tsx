import '../../styles/account.css';
import { Copy, Share2 } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';

interface LinkShownProps {
  readonly link: { readonly url: string; readonly qr: string };
  /** What the QR code is, for those who do not see it. */
  readonly code: string;
  /** How often and how long it holds. */
  readonly holds: string;
}

/** A link that holds once, to scan, copy or pass on. It is shown this one time. */
export function LinkShown({ link, code, holds }: LinkShownProps) {
  const { t } = useTranslation('account');
  const toast = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link.url);
    toast(t('link.copied'));
  };
  return (
    <div className="personal-link">
      <img
        className="personal-link__code"
        alt={code}
        src={`data:image/svg+xml,${encodeURIComponent(link.qr)}`}
        width={220}
        height={220}
      />
      <div className="personal-link__words">
        <p>{holds}</p>
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
