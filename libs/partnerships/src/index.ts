export { loadPartnerships, organisationId, partnershipId, type Side } from './reference.js';
