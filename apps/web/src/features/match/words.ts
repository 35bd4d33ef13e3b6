import { useTranslation } from '../../language/use-translation';
import { localeOf } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { type Match, nameOf, type Side } from './side';

/** A year, month or day as the reader's country writes it. */
function partialDay(value: string, locale: string): string {
  const [year = value, month, day] = value.split('-');
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** How old goods are, from the year, month or day since when they exist: "May 2014, 12 years old". */
export function useSinceText(): (since: string | null) => string | undefined {
  const { t } = useTranslation('offers');
  const { language } = useLanguage();
  return (since) => {
    const year = Number(since?.slice(0, 4));
    if (since === null || !Number.isInteger(year)) return undefined;
    const count = new Date().getFullYear() - year;
    const years = count > 0 ? t('years', { count }) : t('yearsZero');
    return t('ageSince', { since: partialDay(since, localeOf(language)), years });
  };
}

/** How well the goods fit, in one sentence, and what they stand in for. */
export function useFitText(): (match: Match) => string {
  const { t } = useTranslation('offers');
  const { say, format } = useLanguage();
  return ({ insteadOf, quantity, covers, unitsPerUnit, explanation: { limits } }) => {
    const count = limits.length;
    const fits = limits.filter((limit) => limit.fits).length;
    const points = t(fits === count ? 'fit.all' : 'fit.some', { fits, asked: count });
    const instead = insteadOf ? t('fit.instead', { name: say(insteadOf.itemName) }) : null;
    const several =
      unitsPerUnit > 1
        ? t('fit.several', { held: format.number(quantity), covers: format.number(covers) })
        : null;
    const said = [several, instead, count === 0 ? null : points].filter((one) => one !== null);
    return said.length === 0 ? t('fit.plain') : said.join(' · ');
  };
}

/** From whom or for whom the goods are, with the town unless the name says it. */
export function useWhoText(): (match: Match, other: Side) => string {
  const { t } = useTranslation('offers');
  const { say } = useLanguage();
  return (match, other) => {
    const place = other === 'giver' ? match.goods.placeName : match.wanted.placeName;
    const who = { name: say(nameOf(match, other)), place: place ? say(place) : '' };
    const direction = other === 'giver' ? 'from' : 'for';
    return t(who.name.includes(who.place) ? direction : `${direction}Where`, who);
  };
}
