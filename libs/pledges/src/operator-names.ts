import { violatedConstraint } from '#libs/database';
import { OperatorHasGoods } from './domain/pledge.errors.js';

/** The database keeps a name whose bearer has goods of the pledge; that is said in the words of the product. */
export function refuseToLoseGoods(error: unknown): never {
  throw violatedConstraint(error) === 'pledge_operators_keep_goods'
    ? new OperatorHasGoods({}, '/operatorIds')
    : error;
}
