import {
  mapAllergy,
  mapCondition,
  mapEncounter,
  mapFamilyHistory,
  mapImaging,
  mapImmunisation,
  mapMedication,
  mapProcedure,
} from './fhir-clinical.ts';
import { mapObservation } from './fhir-observation.ts';
import type { JsonObject } from './json-reader.ts';
import { nothingMapped, type Mapped } from './mapped.ts';

export interface MapTools {
  /** Milliseconds since 1970: what is later is the future. */
  readonly now: number;
  /** The resource behind a reference found in the resource being mapped. */
  readonly lookUp: (reference: string) => JsonObject | undefined;
}

const MAPPERS: Readonly<Record<string, (resource: JsonObject, tools: MapTools) => Mapped>> = {
  Observation: (r, t) => mapObservation(r, t.now),
  Condition: mapCondition,
  MedicationRequest: (r, t) => mapMedication(r, t.lookUp),
  MedicationStatement: (r, t) => mapMedication(r, t.lookUp),
  MedicationUsage: (r, t) => mapMedication(r, t.lookUp),
  MedicationOrder: (r, t) => mapMedication(r, t.lookUp),
  MedicationAdministration: (r, t) => mapMedication(r, t.lookUp),
  MedicationDispense: (r, t) => mapMedication(r, t.lookUp),
  Procedure: mapProcedure,
  AllergyIntolerance: mapAllergy,
  Immunization: mapImmunisation,
  Encounter: mapEncounter,
  FamilyMemberHistory: mapFamilyHistory,
  ImagingStudy: mapImaging,
};

/** Resource types of FHIR R4 (hl7.org/fhir/R4/resourcelist.html) and the few of STU3 and R5 met in records. */
const KNOWN = new Set(
  `Account ActivityDefinition ActorDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse ArtifactAssessment AuditEvent Basic Binary
  BiologicallyDerivedProduct BodySite BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem
  ChargeItemDefinition Citation Claim ClaimResponse ClinicalImpression ClinicalUseDefinition CodeSystem Communication CommunicationRequest
  CompartmentDefinition Composition ConceptMap Condition ConditionDefinition Consent Contract Coverage
  CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest
  DeviceUsage DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference EffectEvidenceSynthesis EligibilityRequest
  EligibilityResponse Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceReport
  EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag FormularyItem GenomicStudy Goal GraphDefinition Group GuidanceResponse
  HealthcareService ImagingManifest ImagingSelection ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide
  InsurancePlan InventoryReport Invoice Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration
  MedicationDispense MedicationKnowledge MedicationOrder MedicationRequest MedicationStatement MedicationUsage MedicinalProduct MessageDefinition
  MessageHeader MolecularSequence NamingSystem NutritionIntake NutritionOrder NutritionProduct Observation ObservationDefinition OperationDefinition OperationOutcome
  Organization OrganizationAffiliation Parameters Patient PaymentNotice PaymentReconciliation Permission Person PlanDefinition Practitioner
  PractitionerRole Procedure ProcedureRequest Provenance Questionnaire QuestionnaireResponse ReferralRequest RelatedPerson RequestGroup RequestOrchestration
  Requirements ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule
  SearchParameter Sequence ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription SubscriptionStatus SubscriptionTopic
  Substance SubstanceDefinition SupplyDelivery SupplyRequest Task TerminologyCapabilities TestPlan TestReport TestScript Transport ValueSet VerificationResult
  VisionPrescription`.split(/\s+/),
);

/** Does Soma make facts of this resource type? */
export function usesType(type: string): boolean {
  return Object.hasOwn(MAPPERS, type);
}

/** Facts, rejects and reasons of one resource; never throws for what it holds. */
export function mapResource(type: string, resource: JsonObject, tools: MapTools): Mapped {
  const mapper = usesType(type) ? MAPPERS[type] : undefined;
  if (mapper) return mapper(resource, tools);
  const out = nothingMapped();
  out.kept.push(KNOWN.has(type) ? 'type-kept' : 'type-unknown');
  return out;
}
