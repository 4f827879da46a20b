/* The controlled vocabularies of publiccode.yml 0.7 (publiccodeyml/publiccode.yml, docs/standard, CC0-1.0). */

/** What software can be for. */
export const categories: ReadonlySet<string> = new Set(
  `accounting agile-project-management applicant-tracking application-development appointment-scheduling backup billing-and-invoicing blog
budgeting business-intelligence business-process-management cad call-center-management cloud-management collaboration communications
compliance-management contact-management content-management crm customer-service-and-support data-analytics data-collection
data-visualization design design-system digital-asset-management digital-citizenship document-management donor-management e-commerce
e-signature educational-content email-management email-marketing employee-management enterprise-project-management
enterprise-social-networking erp event-management facility-management feedback-and-reviews-management financial-reporting fleet-management
fundraising gamification geographic-information-systems grant-management graphic-design help-desk hr ide identity-management
instant-messaging inventory-management it-asset-management it-development it-management it-security it-service-management
knowledge-management learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration
project-management property-management real-estate-management remote-support resource-management sales-management seo service-desk
social-media-management survey talent-management task-management taxes-management test-management time-management time-tracking
translation video-conferencing video-editing visitor-management voip warehouse-management web-collaboration web-conferencing
website-builder whistleblowing workflow-management`.split(/\s+/),
);

/** In which field it is used; "government" stands in files of ministries, and came with a later release of the list. */
export const scopes: ReadonlySet<string> = new Set(
  `agriculture culture defence education emergency-services employment energy environment finance-and-economic-development foreign-affairs
government healthcare infrastructures justice local-authorities manufacturing research science-and-technology security society sport
tourism transportation welfare`.split(/\s+/),
);

/** Ids of SPDX for licences that are open source, as far as this check knows them: not all that there are. */
export const licences: ReadonlySet<string> = new Set(
  (
    "0BSD AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 CECILL-2.1 " +
    "ECL-2.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later " +
    "LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-2.0 MS-PL MulanPSL-2.0 OFL-1.1 OSL-3.0 PostgreSQL Python-2.0 UPL-1.0 Unlicense Zlib"
  ).split(" "),
);
