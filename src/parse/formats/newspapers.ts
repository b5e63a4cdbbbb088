import { defineHouses } from "../agency.js";

/**
 * Newspapers, magazines and broadcasters by language, as they stand behind their own photographers' names. A name that
 * is a common word as well ("Focus", "Sport", "Information") is left out.
 */
const german = defineHouses(
  "outlet",
  "ARD; ZDF; NDR; WDR; MDR; SWR; BR|Bayerischer Rundfunk; hr|Hessischer Rundfunk; rbb|RBB; SR|Saarländischer Rundfunk; RTL; n-tv|ntv; " +
    "Sat.1; ProSieben; Deutschlandradio; Deutschlandfunk; 3sat; arte|ARTE; Radio Bremen; Servus TV|ServusTV; PULS 4; RTS; RSI; " +
    "Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.; Süddeutsche Zeitung; WELT|Die Welt; taz; Der Tagesspiegel|Tagesspiegel; " +
    "Berliner Zeitung; Berliner Morgenpost; Hamburger Abendblatt; Rheinische Post; WAZ; Freie Presse; Sächsische Zeitung; " +
    "Leipziger Volkszeitung|LVZ; Stuttgarter Zeitung; Stuttgarter Nachrichten; Kölner Stadt-Anzeiger; Münchner Merkur; Nordkurier; " +
    "Hannoversche Allgemeine|HAZ; Handelsblatt; heise online; t-online; Augsburger Allgemeine; Badische Zeitung; " +
    "Mitteldeutsche Zeitung; Ruhr Nachrichten; Nürnberger Nachrichten; Weser-Kurier; Ostsee-Zeitung; Schwäbische Zeitung; " +
    "Tages-Anzeiger; 20 Minuten; Aargauer Zeitung; Luzerner Zeitung; SonntagsZeitung; Die Presse; Kleine Zeitung; " +
    "Kronen Zeitung; Tiroler Tageszeitung; Vorarlberger Nachrichten; Tageblatt; L’essentiel",
);

const dutch = defineHouses(
  "outlet",
  "de Volkskrant|Volkskrant; Trouw; Het Parool; NRC|NRC Handelsblad; De Telegraaf|Telegraaf; RTL Nieuws; Omroep Brabant; NU.nl; " +
    "De Standaard; De Morgen; HLN|Het Laatste Nieuws; De Tijd; Gazet van Antwerpen|GvA; Het Belang van Limburg|HBVL; " +
    "Dagblad van het Noorden|DvhN; Leeuwarder Courant; De Gelderlander; Brabants Dagblad; De Limburger; Noordhollands Dagblad",
);

const french = defineHouses(
  "outlet",
  "La Croix; Les Echos; L’Équipe|L'Equipe; L’Express; L’Obs; Le Point; Midi Libre; La Montagne; L’Union; Paris Normandie; " +
    "Le Dauphiné Libéré|Le Dauphiné|Le DL; Dernières Nouvelles d’Alsace|DNA; La Nouvelle République; Corse-Matin; L’Indépendant; " +
    "Presse Océan; Courrier picard; Le Berry républicain; L’Yonne républicaine; France Bleu; France 3; franceinfo; Radio France; " +
    "France Télévisions; BFMTV|BFM TV; TF1; LCI; 20 Minutes; Mediapart; Le Temps; 24 heures; Tribune de Genève; Le Nouvelliste; " +
    "RTBF; Le Soir; La Libre Belgique|La Libre; L’Avenir; L’Echo; Sudinfo; Le Journal de Montréal; Le Quotidien; Le Droit; " +
    "La Tribune; L’Orient-Le Jour; Jeune Afrique; El Watan; L’Humanité",
);

const spanish = defineHouses(
  "outlet",
  "La Razón; El Periódico; El Confidencial; elDiario.es|eldiario.es; 20minutos; La Voz de Galicia; Diario de Navarra; " +
    "Heraldo de Aragón; Marca; AS|Diario AS; Mundo Deportivo; El Correo; Diario Sur; Las Provincias; Diario de Sevilla; " +
    "Levante-EMV; Faro de Vigo; La Nueva España; RTVE; Clarín; La Nación; Infobae; Página12|Página 12; El Universal; Milenio; " +
    "Excélsior; La Jornada; El Financiero; El Tiempo; El Espectador; El Comercio; La República; Perú21; RPP; El Mercurio; La Tercera; " +
    "El Nacional; El Universo; Prensa Libre; La Prensa; El Observador; La Diaria; Granma; Cubadebate; Juventud Rebelde; " +
    "Estudios Revolución; El Nuevo Herald; El Nuevo Día; Listín Diario; Diario Libre; La Prensa Gráfica; ABC Color; El Deber; " +
    "La Estrella de Panamá; El Heraldo; El Colombiano; El Norte; Diario de Mallorca; Diari ARA|Diari Ara; El Punt Avui",
);

const portuguese = defineHouses(
  "outlet",
  "Público; Expresso; Observador; Diário de Notícias; Jornal de Notícias; Correio da Manhã; RTP; SIC; TVI; " +
    "Folha de S.Paulo|Folha de S. Paulo; Correio Braziliense; Zero Hora; GZH; Agência RBS; O Povo; Diário do Nordeste; A Tarde; " +
    "Gazeta do Povo; Jornal do Brasil; O Dia; Band; Record TV; SBT; Agência Pará; Agência Alagoas; Secom",
);

const italian = defineHouses(
  "outlet",
  "Corriere della Sera; la Repubblica; La Stampa; Il Messaggero; Il Sole 24 Ore; Il Fatto Quotidiano; Il Giornale; Avvenire; " +
    "La Gazzetta dello Sport; Rai|RAI; RaiNews|Rai News; Sky TG24; Mediaset; Il Mattino; Il Gazzettino; Il Resto del Carlino; La Nazione",
);

const nordic = defineHouses(
  "outlet",
  "Dagens Nyheter|DN; Svenska Dagbladet|SvD; Göteborgs-Posten; Sydsvenskan; Sveriges Radio; TV4; Aftenposten; Bergens Tidende; " +
    "Stavanger Aftenblad; Adresseavisen; TV 2|TV2; E24; Nettavisen; Dagsavisen; Klassekampen; Berlingske; Jyllands-Posten; B.T.; " +
    "Ekstra Bladet; Helsingin Sanomat; Ilta-Sanomat; Iltalehti; MTV Uutiset; Hufvudstadsbladet|HBL; Aamulehti; Turun Sanomat; " +
    "Morgunblaðið|mbl.is; Vísir; RÚV",
);

const centralEuropean = defineHouses(
  "outlet",
  "Rzeczpospolita; Gazeta Wyborcza; Super Express; TVN24; TVP; Polsat News; Onet; Wirtualna Polska; Polska Press; RMF FM; " +
    "Deník; Seznam Zprávy; Aktuálně.cz; Novinky.cz; Hospodářské noviny; Český rozhlas; Česká televize; iDNES.cz; SME; Denník N; " +
    "Aktuality.sk; RTVS; Népszava; HVG; 24.hu; Magyar Nemzet; Blikk; Adevărul; Libertatea; HotNews.ro|Hotnews; Digi24; ProTV; G4Media; " +
    "Jutarnji list; Večernji list; 24sata; Index.hr; HRT; Slobodna Dalmacija; Delo; Dnevnik; Večer; RTV SLO|MMC RTV SLO; " +
    "Blic; Politika; Večernje novosti; Verslo žinios; Kauno diena; LSM; TVNET; Latvijas Avīze; Õhtuleht; Eesti Päevaleht; Delfi Meedia; " +
    "Äripäev; Hürriyet; Milliyet; Cumhuriyet; Sözcü; Habertürk; TRT|TRT Haber; Evrensel; BirGün",
);

const southeastAsian = defineHouses(
  "outlet",
  "Liputan6|Liputan6.com; CNN Indonesia; Republika; Tribunnews|Tribunnews.com; Jawa Pos|JawaPos; Dân Trí|Dân trí; " +
    "Thanh Niên; Tiền Phong; Lao Động; VietnamPlus; VOV; Zing|ZingNews; GMA News; ABS-CBN News; " +
    "The Philippine Star; Manila Bulletin; New Straits Times|NSTP; Sinar Harian; Utusan Malaysia; CNA Today",
);

const english = defineHouses(
  "outlet",
  "The Kansas City Star|Kansas City Star; The Sacramento Bee|Sacramento Bee; The Oregonian; The Baltimore Sun|Baltimore Sun; " +
    "Orlando Sentinel; South Florida Sun Sentinel|Sun Sentinel; Hartford Courant; The Virginian-Pilot; " +
    "The Atlanta Journal-Constitution|Atlanta Journal-Constitution; Tampa Bay Times; Pittsburgh Post-Gazette; " +
    "St. Louis Post-Dispatch; Milwaukee Journal Sentinel; The Salt Lake Tribune|Salt Lake Tribune; Deseret News; " +
    "The Columbus Dispatch; The Plain Dealer; The Charlotte Observer; The News & Observer; Austin American-Statesman; " +
    "San Antonio Express-News; Honolulu Star-Advertiser; Anchorage Daily News; The Texas Tribune; " +
    "The San Diego Union-Tribune|San Diego Union-Tribune; The Times-Picayune; Omaha World-Herald; The Des Moines Register; " +
    "New York Post; New York Daily News; The Atlantic; MSNBC; NBC News; PBS; KTLA; Daily Mail; Daily Mirror; Evening Standard; " +
    "Daily Express; Daily Record; The Scotsman; Belfast Telegraph; Financial Times; The Economist; ITV; Sky News; MEN Media; " +
    "Manchester Evening News; Birmingham Live|BirminghamLive; Liverpool Echo; MyLondon; Hull Live; Bristol Live; Leicestershire Live; " +
    "Chronicle Live|ChronicleLive; Nottinghamshire Live; Stoke-on-Trent Live; Plymouth Live; Edinburgh Live; Belfast Live; WalesOnline; Newsquest; Irish Examiner; The Journal; The Age; " +
    "The Sydney Morning Herald|Sydney Morning Herald|SMH; The Australian; Herald Sun; The Courier-Mail; " +
    "The West Australian; SBS; CTV News; Global News; Winnipeg Free Press; Vancouver Sun; The Province; " +
    "Ottawa Citizen; Montreal Gazette; Calgary Herald; Edmonton Journal; Daily Maverick; News24; GroundUp; Premium Times; " +
    "The Siasat Daily; Dhaka Tribune; Geo News; The Express Tribune; " +
    "The Jerusalem Post; The Times of Israel|Times of Israel; The Moscow Times; The Kyiv Independent|Kyiv Independent; The Japan Times",
);

export default [
  ...german,
  ...dutch,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...nordic,
  ...centralEuropean,
  ...southeastAsian,
  ...english,
];
