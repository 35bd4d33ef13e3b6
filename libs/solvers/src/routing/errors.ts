/** The input of a routing search is wrong; `where` names the offending entry. */
export class RoutingInputError extends Error {
  override readonly name = 'RoutingInputError';

  constructor(
    readonly where: string,
    message: string,
  ) {
    super(`${where}: ${message}`);
  }
}
