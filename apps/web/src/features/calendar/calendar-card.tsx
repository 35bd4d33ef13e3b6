import '../../styles/account.css';
import { CalendarPlus, Copy } from 'lucide-react';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button, OutsideButton } from '../../ui/button';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface CalendarCardProps {
  /** What the calendar contains. */
  readonly contains: string;
  /** Since when there is an address; null where there is none, undefined while that is being asked. */
  readonly madeAt: string | null | undefined;
  readonly make: () => Promise<Schemas['MadeCalendarView'] | undefined>;
  readonly end: () => Promise<unknown>;
  readonly busy: boolean;
  readonly refusal: Error | null;
}

/** An address for calendar programs: made, shown this one time, replaced and ended here. */
export function CalendarCard({ contains, madeAt, make, end, busy, refusal }: CalendarCardProps) {
  const { t } = useTranslation('calendar');
  const { format } = useLanguage();
  const [made, setMade] = useState<Schemas['MadeCalendarView']>();
  const hasAddress = made !== undefined || Boolean(madeAt);
  return (
    <Card title={t('title')}>
      <p>{contains}</p>
      <p className="soft">{t('whoever')}</p>
      <Refusal error={refusal} />
      {made ? (
        <MadeCalendar calendar={made} />
      ) : madeAt ? (
        <p>{t('since', { when: format.instant(madeAt) })}</p>
      ) : null}
      <div className="page__actions">
        <Button
          weight={made ? 'tertiary' : 'secondary'}
          icon={<CalendarPlus />}
          busy={busy || madeAt === undefined}
          onClick={() => void make().then((answer) => answer && setMade(answer))}
        >
          {hasAddress ? t('renew') : t('make')}
        </Button>
        {hasAddress ? (
          <Button
            weight="tertiary"
            busy={busy}
            onClick={() => void end().then((ended) => ended && setMade(undefined))}
          >
            {t('end')}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

function MadeCalendar({ calendar }: { readonly calendar: Schemas['MadeCalendarView'] }) {
  const { t } = useTranslation('calendar');
  const toast = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(calendar.url);
    toast(t('copied'));
  };
  return (
    <div className="personal-link__words" role="status">
      <p>{t('once')}</p>
      <code className="personal-link__address">{calendar.url}</code>
      <div className="page__actions">
        <OutsideButton href={calendar.webcalUrl}>{t('open')}</OutsideButton>
        <Button weight="secondary" icon={<Copy />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </div>
  );
}
