// Generated from rules/ by `npm run generate`. Do not edit.
/** The ids and titles of the regimes of the package: no other has them. */
export const regimeNamen = [
  {
    "id": "beleidsregel-2018",
    "titel": {
      "nl": "Afwijking van de onderwijstijd om lichamelijke of psychische redenen (WPO art. 8 lid 10, WEC art. 12, 14a en 25, WVO 2020 art. 2.38 lid 11), met het beleid van de inspectie van 19 juni 2018",
      "en": "Deviation from the required teaching time for physical or mental reasons (WPO art. 8(10), WEC art. 12, 14a and 25, WVO 2020 art. 2.38(11)), with the policy of the inspectorate of 19 June 2018"
    }
  },
  {
    "id": "emb-regeling",
    "titel": {
      "nl": "Bekostiging voor leerlingen met een ernstige meervoudige beperking, per jaar (art. 41 Regeling bekostiging personeel PO 2015-2016 en latere regelingen)",
      "en": "Funding for pupils with severe multiple disabilities, per year (art. 41 of the scheme for 2015-2016 and later schemes)"
    }
  },
  {
    "id": "wec",
    "titel": {
      "nl": "Wet op de expertisecentra, zoals die geldt",
      "en": "Expertise Centres Act, as in force"
    }
  },
  {
    "id": "emb-2019",
    "titel": {
      "nl": "Landelijk uitgangspunt voor leerlingen met emb (brief van 30 oktober 2019)",
      "en": "National principle for pupils with EMB (letter of 30 October 2019)"
    }
  },
  {
    "id": "leerplichtwet-1969",
    "titel": {
      "nl": "Leerplichtwet 1969, zoals die geldt",
      "en": "Compulsory Education Act 1969, as in force"
    }
  },
  {
    "id": "leerplichtwet-bes",
    "titel": {
      "nl": "Leerplichtwet BES (Bonaire, Sint Eustatius en Saba), tekst van 1 augustus 2025",
      "en": "Compulsory Education Act BES (Bonaire, Sint Eustatius and Saba), text of 1 August 2025"
    }
  },
  {
    "id": "voorstel-2019",
    "titel": {
      "nl": "Voorstel van de ministers van 30 oktober 2019",
      "en": "Proposal of the ministers of 30 October 2019"
    }
  },
  {
    "id": "wetsvoorstel-36663",
    "titel": {
      "nl": "Wetsvoorstel terugdringen schoolverzuim (36 663): onvolledig gedocumenteerd, niet in werking",
      "en": "Bill on reducing school absence (36 663): incompletely documented, not in force"
    }
  },
  {
    "id": "brieven-2019-2020",
    "titel": {
      "nl": "Brieven van 30 oktober 2019 en 18 juni 2020 over zorg in onderwijstijd",
      "en": "Letters of 30 October 2019 and 18 June 2020 on care during school hours"
    }
  }
] as const;
