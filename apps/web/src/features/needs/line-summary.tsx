import { useCallback } from 'react';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { ItemIcon } from '../catalogue/item-icon';
import { useCatalogue } from '../catalogue/use-catalogue';

type Line = Pick<
  Schemas['NeedLineDto'],
  'itemCode' | 'quantity' | 'unitWord' | 'ownWords' | 'ownWordsLanguage'
>;

interface LineWords {
  /** What it is: the item's name, else the owner's own words. */
  readonly name: string;
  /** How many, with the unit. */
  readonly amount: string;
  readonly unit: string;
  readonly icon: string;
}

/** A line in words. */
export function useLineWords(): (line: Line) => LineWords {
  const { nameOf, unitOf, iconOf } = useCatalogue();
  const { format } = useLanguage();
  return useCallback(
    ({ itemCode, quantity, unitWord, ownWords }) => {
      const unit = itemCode === null ? (unitWord ?? '') : unitOf(itemCode);
      return {
        name: itemCode === null ? (ownWords ?? '') : nameOf(itemCode),
        amount: [format.number(quantity), unit].filter(Boolean).join(' '),
        unit,
        icon: iconOf(itemCode),
      };
    },
    [nameOf, unitOf, iconOf, format],
  );
}

/** Picture, name and quantity of a line in one row. */
export function LineSummary({ line }: { readonly line: Line }) {
  const { name, amount, icon } = useLineWords()(line);
  return (
    <span className="line-summary">
      <span className="line-summary__icon">
        <ItemIcon name={icon} size={22} />
      </span>
      <span
        className="line-summary__name"
        lang={line.itemCode === null ? (line.ownWordsLanguage ?? undefined) : undefined}
      >
        {name}
      </span>
      <span className="line-summary__amount">{amount}</span>
    </span>
  );
}
