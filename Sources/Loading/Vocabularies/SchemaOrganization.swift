/// The classes of schema.org 28 that are organizations, as far as a directory needs them.
enum SchemaOrganization {
  static let types: Set<String> = [
    "Organization", "Airline", "Consortium", "Cooperative", "Corporation",
    "EducationalOrganization",
    "CollegeOrUniversity", "ElementarySchool", "HighSchool", "MiddleSchool", "Preschool", "School",
    "FundingAgency", "FundingScheme", "GovernmentOrganization", "LibrarySystem", "LocalBusiness",
    "AnimalShelter", "ArchiveOrganization", "ChildCare", "Dentist", "EmergencyService",
    "FireStation",
    "Hospital", "PoliceStation", "EmploymentAgency", "FinancialService", "BankOrCreditUnion",
    "InsuranceAgency", "GovernmentOffice", "PostOffice", "LegalService", "Attorney", "Notary",
    "Library", "LodgingBusiness", "Hostel", "MedicalBusiness", "ProfessionalService",
    "RadioStation",
    "RecyclingCenter", "SportsActivityLocation", "Store", "TelevisionStation",
    "TouristInformationCenter", "TravelAgency", "MedicalOrganization", "DiagnosticLab",
    "MedicalClinic", "Pharmacy", "Physician", "VeterinaryCare", "NewsMediaOrganization", "NGO",
    "OnlineBusiness", "OnlineStore", "PerformingGroup", "PoliticalParty", "Project",
    "ResearchProject", "ResearchOrganization", "SearchRescueOrganization", "SportsOrganization",
    "SportsTeam", "WorkersUnion",
  ]
}
