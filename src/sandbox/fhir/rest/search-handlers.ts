import { search } from '../search/search.ts';
import type { Handler } from './call.ts';

/** GET [base]/Type?… */
export const searchType: Handler = ({ params, query }, context) => ({
  status: 200,
  resource: search(context, params.type ?? '', query),
});

/** POST [base]/Type/_search: parameters in the form, the URL or both. */
export const searchByPost: Handler = ({ params, query, form = [] }, context) => ({
  status: 200,
  resource: search(context, params.type ?? '', [...query, ...form]),
});
