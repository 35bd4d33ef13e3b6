import { useTranslation } from '../language/use-translation';

interface LeftProps {
  readonly id: string;
  readonly left: number;
  readonly most: number | undefined;
}

/** What still fits into a field: seen while one writes, said aloud only once nothing more does. */
export function Left({ id, left, most }: LeftProps) {
  const { t } = useTranslation('frame');
  return (
    <p id={id} className="kern-hint">
      <span role="status">{left === 0 ? t('limit.full', { most }) : null}</span>
      {left > 0 ? t('limit.left', { count: left }) : null}
    </p>
  );
}
