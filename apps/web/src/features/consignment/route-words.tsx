import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';

type Card = Schemas['ConsignmentCardView'];

/** From where to which hromada. */
export function RouteWords({ consignment }: { readonly consignment: Card }) {
  const { say } = useLanguage();
  return (
    <>
      {say(consignment.originPlaceName)} → {say(consignment.destinationPlaceName)}
    </>
  );
}

/** Weight and pallet places in one line. */
export function LoadWords({ consignment }: { readonly consignment: Card }) {
  const { t } = useTranslation('consignments');
  const { format } = useLanguage();
  const pallets =
    consignment.palletPlaces > 0 ? t('pallets', { count: consignment.palletPlaces }) : undefined;
  return <>{[format.weight(consignment.weightG), pallets].filter(Boolean).join(' · ')}</>;
}

/** Whether the papers are complete, in words. */
export function PapersBadge({ missing }: { readonly missing: number }) {
  const { t } = useTranslation('consignments');
  return missing === 0 ? (
    <Badge tone="success">{t('papersComplete')}</Badge>
  ) : (
    <Badge tone="warning">{t('papersMissing', { count: missing })}</Badge>
  );
}
