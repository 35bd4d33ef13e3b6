import { lazy, Suspense } from 'react';

/** All pictures together in one small file, after the words: those can be read without them. */
const Picture = lazy(() => import('./item-pictures'));

interface ItemIconProps {
  readonly name: string;
  readonly size?: number;
}

/** The picture of an item or a facility, by the name that the catalogue gives. */
export const ItemIcon = ({ name, size = 28 }: ItemIconProps) => (
  <Suspense fallback={<svg width={size} height={size} aria-hidden="true" />}>
    <Picture name={name} size={size} />
  </Suspense>
);
