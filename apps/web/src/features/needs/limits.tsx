import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

type Limit = Schemas['LimitDto'];

interface LimitsProps {
  readonly line: { readonly itemCode: string | null; readonly limits: readonly Limit[] };
}

/** So many are shown at once; more can be unfolded. */
const FEW = 3;
const DAY_MS = 24 * 60 * 60_000;

/** What matters about a thing, in words: from so much, one of these. */
export function Limits({ line }: LimitsProps) {
  const { t } = useTranslation('needs');
  const wordsOf = useLimitWords(line.itemCode);
  if (line.limits.length === 0 || !wordsOf) return null;
  const list = (
    <ul className="limits">
      {line.limits.map((limit) => (
        <li key={limit.attribute}>{wordsOf(limit)}</li>
      ))}
    </ul>
  );
  if (line.limits.length <= FEW) return list;
  return (
    <details className="limits-more">
      <summary>{t('limit.all', { count: line.limits.length })}</summary>
      {list}
    </details>
  );
}

function useLimitWords(itemCode: string | null): ((limit: Limit) => string) | undefined {
  const { say } = useLanguage();
  const { data: item } = useQuery({
    ...get('/catalogue/items/{code}', { path: { code: itemCode ?? '' } }),
    enabled: itemCode !== null,
    meta: { keep: true },
    staleTime: DAY_MS,
  });
  const boundsOf = useBoundsText();
  if (!item) return undefined;
  return (limit) => {
    const attribute = item.attributes.find(({ key }) => key === limit.attribute);
    return `${attribute ? say(attribute.name) : limit.attribute}: ${boundsOf(limit, attribute)}`;
  };
}

/** What a limit asks, without the name of what it limits: at least so much, one of these. */
export function useBoundsText(): (limit: Limit, attribute: Schemas['AttributeView'] | undefined) => string {
  const { t } = useTranslation('needs');
  const { say, format } = useLanguage();
  return ({ min, max, oneOf }, attribute) => {
    const unit = attribute?.unitName ? ` ${say(attribute.unitName)}` : '';
    const choiceName = (choice: string): string => {
      const name = attribute?.choiceNames[attribute.choices.indexOf(choice)];
      if (name) return say(name);
      if (attribute?.kind === 'yes_no') return t(choice === 'true' ? 'limit.yes' : 'limit.no');
      return choice;
    };
    const value = (number: number): { value: string; unit: string } => ({
      value: format.number(number),
      unit,
    });
    return [
      min !== undefined && min === max ? t('limit.exactly', value(min)) : undefined,
      min !== undefined && min !== max ? t('limit.min', value(min)) : undefined,
      max !== undefined && min !== max ? t('limit.max', value(max)) : undefined,
      oneOf?.map(choiceName).join(t('limit.or')),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
