import Diagnostics
import Gate
import Library
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing

/// The program's own texts name no place where somebody may be hidden: a site that withholds it could
/// not be built.
struct EverydayPlaceTests {
  /// The capitals of states, with latitude and longitude.
  private static let capitals = """
    Abu Dhabi 24.4539 54.3773; Abuja 9.0765 7.3986; Accra 5.6037 -0.1870; Addis Ababa 9.0300 38.7400
    Algiers 36.7538 3.0588; Amman 31.9454 35.9284; Amsterdam 52.3676 4.9041; Andorra 42.5063 1.5218
    Ankara 39.9334 32.8597; Antananarivo -18.8792 47.5079; Apia -13.8507 -171.7514; Ashgabat 37.9601 58.3261
    Asmara 15.3229 38.9251; Astana 51.1694 71.4491; Asunción -25.2637 -57.5759; Athens 37.9838 23.7275
    Baghdad 33.3152 44.3661; Baku 40.4093 49.8671; Bamako 12.6392 -8.0029; Bandar Seri Begawan 4.9031 114.9398
    Bangkok 13.7563 100.5018; Bangui 4.3947 18.5582; Banjul 13.4549 -16.5790; Basseterre 17.3026 -62.7177
    Beijing 39.9042 116.4074; Beirut 33.8938 35.5018; Belgrade 44.7866 20.4489; Belmopan 17.2510 -88.7590
    Berlin 52.5200 13.4050; Bern 46.9480 7.4474; Bishkek 42.8746 74.5698; Bissau 11.8817 -15.6178
    Bogotá 4.7110 -74.0721; Brasília -15.7939 -47.8828; Bratislava 48.1486 17.1077; Brazzaville -4.2634 15.2429
    Bridgetown 13.0975 -59.6167; Brussels 50.8503 4.3517; Bucharest 44.4268 26.1025; Budapest 47.4979 19.0402
    Buenos Aires -34.6037 -58.3816; Bujumbura -3.3614 29.3599; Cairo 30.0444 31.2357; Canberra -35.2809 149.1300
    Caracas 10.4806 -66.9036; Castries 14.0101 -60.9875; Chișinău 47.0105 28.8638; Colombo 6.9271 79.8612
    Conakry 9.6412 -13.5784; Copenhagen 55.6761 12.5683; Dakar 14.7167 -17.4677; Damascus 33.5138 36.2765
    Dhaka 23.8103 90.4125; Dili -8.5569 125.5603; Djibouti 11.5721 43.1456; Dodoma -6.1630 35.7516
    Doha 25.2854 51.5310; Dublin 53.3498 -6.2603; Dushanbe 38.5598 68.7870; Freetown 8.4657 -13.2317
    Funafuti -8.5211 179.1962; Gaborone -24.6282 25.9231; Georgetown 6.8013 -58.1551; Gitega -3.4271 29.9246
    Guatemala City 14.6349 -90.5069; Hanoi 21.0278 105.8342; Harare -17.8252 31.0335; Havana 23.1136 -82.3666
    Helsinki 60.1699 24.9384; Honiara -9.4456 159.9729; Islamabad 33.6844 73.0479; Jakarta -6.2088 106.8456
    Jerusalem 31.7683 35.2137; Juba 4.8594 31.5713; Kabul 34.5553 69.2075; Kampala 0.3476 32.5825
    Kathmandu 27.7172 85.3240; Khartoum 15.5007 32.5599; Kigali -1.9441 30.0619; Kingston 17.9712 -76.7936
    Kingstown 13.1600 -61.2248; Kinshasa -4.4419 15.2663; Kuala Lumpur 3.1390 101.6869; Kuwait 29.3759 47.9774
    Kyiv 50.4501 30.5234; La Paz -16.4897 -68.1193; Libreville 0.4162 9.4673; Lilongwe -13.9626 33.7741
    Lima -12.0464 -77.0428; Lisbon 38.7223 -9.1393; Ljubljana 46.0569 14.5058; Lomé 6.1256 1.2254
    London 51.5074 -0.1278; Luanda -8.8390 13.2894; Lusaka -15.3875 28.3228; Luxembourg 49.6116 6.1319
    Madrid 40.4168 -3.7038; Majuro 7.1164 171.1858; Malabo 3.7504 8.7371; Malé 4.1755 73.5093
    Managua 12.1140 -86.2362; Manama 26.2285 50.5860; Manila 14.5995 120.9842; Maputo -25.9692 32.5732
    Maseru -29.3142 27.4833; Mbabane -26.3054 31.1367; Melekeok 7.5006 134.6242; Mexico City 19.4326 -99.1332
    Minsk 53.9006 27.5590; Mogadishu 2.0469 45.3182; Monaco 43.7384 7.4246; Monrovia 6.3156 -10.8074
    Montevideo -34.9011 -56.1645; Moroni -11.7172 43.2473; Moscow 55.7558 37.6173; Muscat 23.5880 58.3829
    Nairobi -1.2921 36.8219; Nassau 25.0443 -77.3504; Naypyidaw 19.7633 96.0785; N'Djamena 12.1348 15.0557
    New Delhi 28.6139 77.2090; Niamey 13.5116 2.1254; Nicosia 35.1856 33.3823; Nouakchott 18.0735 -15.9582
    Nuku'alofa -21.1393 -175.2049; Oslo 59.9139 10.7522; Ottawa 45.4215 -75.6972; Ouagadougou 12.3714 -1.5197
    Palikir 6.9147 158.1610; Panama City 8.9824 -79.5199; Paramaribo 5.8520 -55.2038; Paris 48.8566 2.3522
    Phnom Penh 11.5564 104.9282; Podgorica 42.4304 19.2594; Port Louis -20.1609 57.5012
    Port Moresby -9.4438 147.1803; Port-au-Prince 18.5944 -72.3074; Port of Spain 10.6596 -61.5019
    Porto-Novo 6.4969 2.6289; Port Vila -17.7333 168.3273; Prague 50.0755 14.4378; Praia 14.9330 -23.5133
    Pretoria -25.7479 28.2293; Pyongyang 39.0392 125.7625; Quito -0.1807 -78.4678; Rabat 34.0209 -6.8416
    Reykjavik 64.1466 -21.9426; Riga 56.9496 24.1052; Riyadh 24.7136 46.6753; Rome 41.9028 12.4964
    Roseau 15.3092 -61.3790; St George's 12.0561 -61.7488; St John's 17.1274 -61.8468; San José 9.9281 -84.0907
    San Marino 43.9424 12.4578; San Salvador 13.6929 -89.2182; Sana'a 15.3694 44.1910; Santiago -33.4489 -70.6693
    Santo Domingo 18.4861 -69.9312; São Tomé 0.3365 6.7273; Sarajevo 43.8563 18.4131; Seoul 37.5665 126.9780
    Singapore 1.3521 103.8198; Skopje 41.9981 21.4254; Sofia 42.6977 23.3219; Stockholm 59.3293 18.0686
    Sucre -19.0196 -65.2619; Suva -18.1416 178.4415; Tallinn 59.4370 24.7536; Tarawa 1.4518 172.9717
    Tashkent 41.2995 69.2401; Tbilisi 41.7151 44.8271; Tegucigalpa 14.0723 -87.1921; Tehran 35.6892 51.3890
    Thimphu 27.4728 89.6390; Tirana 41.3275 19.8187; Tokyo 35.6762 139.6503; Tripoli 32.8872 13.1913
    Tunis 36.8065 10.1815; Ulaanbaatar 47.8864 106.9057; Vaduz 47.1410 9.5209; Valletta 35.8989 14.5146
    Victoria -4.6191 55.4513; Vienna 48.2082 16.3738; Vientiane 17.9757 102.6331; Vilnius 54.6872 25.2797
    Warsaw 52.2297 21.0122; Washington 38.9072 -77.0369; Wellington -41.2866 174.7756; Windhoek -22.5609 17.0658
    Yamoussoukro 6.8276 -5.2893; Yaoundé 3.8480 11.5021; Yaren -0.5477 166.9209; Yerevan 40.1792 44.4991
    Zagreb 45.8150 15.9819
    """

  private static let addresses = [
    "12 Main Street, Springfield", "1 High Street, London", "123 Main St., Anytown",
    "10 Station Road, Leeds",
    "1 Church Lane, Oxford", "5 Park Avenue, New York", "45 Market Street, Sydney",
    "12 Norodom Boulevard, Phnom Penh",
    "7 Jalan Merdeka, Jakarta", "100 Sukhumvit Road, Bangkok", "#12, Street 310, Phnom Penh",
    "No. 5, Street 63, Sangkat Boeung Keng Kang, Phnom Penh", "20 Lý Thường Kiệt, Hà Nội",
    "1 Rizal Avenue, Manila",
    "15 Setthathirath Road, Vientiane", "33 Pyay Road, Yangon",
  ]

  private static func gate() throws -> (gate: Gate, count: Int) {
    let coordinates = capitals.split { ";\n".contains($0) }.map { line in
      line.split(separator: " ").suffix(2).joined(separator: ", ")
    }
    let values =
      coordinates.map { "coordinates: \"\($0)\"" } + addresses.map { "address: \"\($0)\"" }
    let records = values.enumerated().map { index, value in
      """
      - id: hidden-\(index)
        name: Hidden body \(index)
        kind: ngo
        countries: KHM
        locations:
          - {visibility: withheld, reason: Safety., \(value), sources: example-report}
        sources: example-report

      """
    }
    let site = SmallSite(adding: ["organizations/hidden.yml": records.joined()])
    let outcome = try SiteBuilder(folder: site.folder, options: BuildOptions()).run()
    #expect(outcome.findings.withoutNotes == [])
    let library = try #require(outcome.library)
    return (Gate(library, on: library.settings.date, key: nil), values.count)
  }

  @Test func aSiteMayWithholdPlacesInEachCapitalAndEverydayAddresses() throws {
    let (gate, count) = try Self.gate()
    #expect(count > 200)
    for (path, text) in try GoldenSite.built.get().files {
      let leaks = gate.leaks(inFile: path, Array(text.utf8)).map(\.message)
      #expect(leaks == [], "\(path)")
    }
  }

  @Test func noRuleIsExplainedWithAPlaceThatSomebodyMayHide() throws {
    let (gate, _) = try Self.gate()
    for rule in AllRules.all {
      let texts = [rule.summary, rule.why, rule.fix, rule.failing.text, rule.passing.text]
      for text in texts.compactMap({ $0 }) {
        #expect(!gate.holdsBack(Array(text.utf8)), "\(rule.id)")
      }
    }
  }
}
