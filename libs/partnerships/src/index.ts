export { loadPartnerships, organisationId, partnershipId, type Side } from './reference.js';
export { PartnershipsHttpModule } from './http/partnerships.http.module.js';
