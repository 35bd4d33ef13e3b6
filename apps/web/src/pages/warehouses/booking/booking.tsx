import { type ComponentType, Suspense, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { useLanguage } from '../../../language/use-language';
import type { Schemas } from '../../../api/client';
import { SelectField } from '../../../ui/field';
import { Dialog } from '../../../ui/dialog';
import { useToast } from '../../../ui/toast';
import type { BookingProps, Stock } from './booking-fields';
import { Correct } from './correct';
import { Issue } from './issue';
import { Relocate } from './relocate';
import { Send } from './send';

const FORMS = { relocate: Relocate, send: Send, issue: Issue, correct: Correct } as const satisfies Record<
  string,
  ComponentType<BookingProps>
>;
type Kind = keyof typeof FORMS;

/** What can be booked of goods that lie in a hall in this disposition; what is on the road is booked where it arrives. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  available: ['relocate', 'send', 'issue', 'correct'],
  reserved: ['relocate', 'send'],
  quarantine: ['relocate', 'issue', 'correct'],
  damaged: ['relocate', 'issue', 'correct'],
};

export const isBookable = ({ balance }: Stock): boolean => balance.disposition in KINDS;

interface BookingDialogProps {
  readonly site: Schemas['SiteView'];
  readonly stock: Stock;
  readonly onClose: () => void;
}

/** One booking of what lies of a lot at one place: first what happens, then how much. */
export function Booking({ site, stock, onClose }: BookingDialogProps) {
  const { t } = useTranslation('floor', 'warehouses');
  const { t: words } = useTranslation('warehouses');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const toast = useToast();
  const { lot, balance } = stock;
  const kinds = KINDS[balance.disposition] ?? [];
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'relocate');
  const Form = FORMS[kind];
  const done = (said: string): void => {
    toast(said);
    onClose();
  };
  return (
    <Dialog open title={t('booking', { item: nameOf(lot.itemCode) })} onClose={onClose}>
      <p>
        {t('now', {
          place: balance.code,
          quantity: `${format.number(balance.quantity)} ${unitOf(lot.itemCode)}`,
          disposition: words(`dispositionName.${balance.disposition}`),
        })}
      </p>
      <SelectField label={t('what')} value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </SelectField>
      <Suspense fallback={<div className="skeleton" />}>
        <Form key={kind} site={site} stock={stock} onDone={done} />
      </Suspense>
    </Dialog>
  );
}
