import { Button } from './button';

interface NextPageProps {
  /** The list as it was read so far. */
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  /** What the button says, such as "show more". */
  readonly children: string;
}

/** Reads on where a list is longer than what is shown. */
export const NextPage = ({ pages, children }: NextPageProps) =>
  pages.hasNextPage ? (
    <div>
      <Button weight="secondary" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {children}
      </Button>
    </div>
  ) : null;
