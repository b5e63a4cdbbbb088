import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "fr",
  script: "Latn",
  letters: "çèêœàùî",
  functionWords: list(
    "le, la, les, des, du, de, et, en, à, au, aux, un, une, dans, sur, pour, par, avec, lors, après, devant, est, sont, qui, que, son, sa, ses, leur, ce, cette, près, pendant, il, elle, ne, pas, plus, a, ont, entre, sous, chez, contre, vers, d, l, ou, où",
  ),
  months: forms(
    "janvier|janv|jan, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil|juill, août|aout, septembre|sept, octobre|oct, novembre|nov, décembre|déc",
  ),
  weekdays: forms("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
  dateOrders: ["dmy", "ymd"],
  dateFillers: list("de, du, l'an, an, le, en"),
  dateJoiners: list("et, au, à, ou"),
  takenWords: list(
    "prise, prise le, pris, photographié, photographiée, photographiés, photo prise, photo d'archives, photo d'archive, d'archives, archives, photo du, image du, cliché, datée, photo datée",
  ),
  publishedWords: list(
    "publiée, publié, publiées, publiés, diffusée, diffusé, diffusées, diffusés, mise en ligne, postée, posté, partagée, fournie, fourni, transmise, transmis, communiquée, tweetée, créée, mis à jour, mise à jour, parue, paru, distribuée, montage réalisé, remise",
  ),
  plannedWords: list("aura lieu, auront lieu, se tiendra, se déroulera, affrontera, affronteront"),
  otherDateWords: list(
    "depuis, jusqu'au, jusqu'à, avant, après, né, née, né le, née le, mort, morte, dès, d'ici, à partir, à compter, entre, prévu, prévue, décédé, décédée",
  ),
  remembranceWords: list(
    "anniversaire, attentats, attentat, victimes, hommage, commémoration, commémorations, commémorer, mémoire, souvenir, séisme",
  ),
  undatedWords: list("non datée, sans date, non daté, non-datée"),
  comboWords: list("montage, combinaison, photomontage, combo, mosaïque, photo-montage"),
  placeWords: list("à, en, au, aux, près, dans, devant, vers, de, d"),
  regionWords: list("province, région, département, État, gouvernorat, canton, district, comté, préfecture, wilaya"),
  creditLabels: list(
    "Photo, Photos, Crédit, Crédits, Crédit photo, Crédits photo, Photo de, Photo par, Photographie, Photographe, Image, Illustration, Source, Visuel, Dessin, Infographie, Crédit image, Crédit visuel, ©, photo de, photos de, photographie de, photographie, photographies, photo d'archives",
  ),
  pictureSourceLabels: list("Crédit photo, Copyright de l'image, Copyright de l’image"),
  captionLabels: list("Légende image, Légende de l'image, Légende de l’image, Légende vidéo"),
  filmLabels: list("Vidéo"),
  machineMadeWords: list(
    "générée par IA, générée par l'IA, généré par IA, image générée par IA, image générée par l'IA, image créée par IA, image IA, créée par IA, créée avec l'IA, générée avec l'IA, généré par intelligence artificielle, générée par intelligence artificielle",
  ),
  viaWords: list("via, par l'intermédiaire de, par"),
  houseWords: list(
    "Tourisme, Courrier, Dépêche, Quotidien, Hebdo, Républicain, Dauphiné, Journal, Agence, Télévision, Presse, Gazette, Université, Bibliothèque, Opéra, Lycée, Société, Éditions, École, Universite, Photographie, Fondation, Théâtre, Musee",
  ),
  bodyWords: list(
    "Ministère, Gendarmerie, Préfecture, Mairie, Pompiers, Sapeurs-pompiers, SDIS, Ville, Canton, Commune, Département, Gouvernement, Présidence, Sénat, Armée, Ambassade, Parquet, Douane, Douanes, Hôpital, CHU, Élysée, Famille, Diocèse, Église, Secours, Croix-Rouge",
  ),
  fileWords: list(
    "ARCHIVES, Archives, Archive, Photo d'archives, Photo d'archive, Image d'archives, Archives photo, photo archives",
  ),
  handoutWords: list("Handout, Document, Document remis, Fourni, Photo fournie, DR, D.R."),
  poolWords: list("Pool, POOL"),
  courtesyWords: list(
    "Avec l'aimable autorisation de, Courtoisie, Gracieuseté, Gracieuseté de, Photo gracieuseté, courtoisie",
  ),
  givenWords: list(
    "fournie par, fourni par, transmise par, prêtée par, remise par, diffusée par, publiée par, communiquée par, tirée de, extraite de, gracieuseté de, gracieuseté, courtoisie de, courtoisie",
  ),
  captureSourceWords: list("de, du, d'un"),
  networkWords: list("tirée des réseaux sociaux, issue des réseaux sociaux, via les réseaux sociaux, réseaux sociaux"),
  symbolicWords: list("Photo d'illustration, Image d'illustration, Illustration, photo prétexte, photo symbole"),
  creditRoles: {
    handout: list("archives personnelles, archives privées, collection privée"),
    none: list("photo d'auteur, de l'auteur, de l'autrice"),
  },
  captureWords: list("capture d'écran"),
  openSourceWords: list("domaine public"),
  readerWords: list("lecteur, lectrice"),
  beforeHouseWords: list("dit, agence"),
  behindHouseWords: list("factuel"),
  clientWords: list("pour"),
  houseSmallWords: list("de, du, des, d', la, le, les, et"),
  librarySourceWords: list("sur"),
  picturePositions: list("à gauche, à droite, en haut, en bas"),
  personTitles: list("mme, mlle"),
  nameTitles: list(
    "président, présidente, premier ministre, première ministre, ministre, sénateur, sénatrice, député, députée, maire, chancelier, chancelière, roi, reine, prince, princesse, pape, cardinal, archevêque, évêque, général, colonel, capitaine, acteur, actrice, chanteur, chanteuse, entraîneur, entraîneuse, attaquant, gardien, réalisateur, réalisatrice, docteur, professeur, professeure, M, Mme, Mlle, Dr, Pr",
  ),
  relativeWords: list("qui, que"),
  personRelativeWords: list("qui, que"),
  insideWords: list("à"),
  dateLeads: list("le"),
  sentenceWords: list("les, un, une, dans, sur, pour, avec, est, sont"),
  innerLabels: list("crédit"),
  plainCaptionLabels: list("Légende"),
  plainCreditLabels: list("crédits, crédit, crédit photo, crédits photo, crédit :"),
  labelFlags: { file: list("photo d'archives") },
  reporterJobs: list(
    "journaliste, correspondant, correspondante, envoyé spécial, envoyée spéciale, rédacteur, rédactrice",
  ),
  isWords: list("est"),
  jobAtWords: list("au, pour, chez, au sein"),
  beatVerbs: list("couvre"),
  pictureButtons: list(
    "Ouvrir l'image, Ouvrir la photo, Ouvrir la galerie, Agrandir la photo, Cliquer pour agrandir, Cliquez pour agrandir, Afficher l'image, Afficher la galerie, Voir l'image en plein écran, Plein écran, Voir toutes les photos, Voir les photos, Voir le diaporama, Toutes les photos, Photo suivante, Photo précédente, Image suivante, Image précédente, Partager l'image, Partager la photo, Masquer la légende, Afficher la légende, Fermer la galerie, Accéder à la base multimédia",
  ),
  chrome: list(
    "Lire la suite, Lire aussi, Lire plus, Partager, Partager sur Facebook, Imprimer, Voir plus, Agrandir, Agrandir l'image, En savoir plus, Publicité, À lire aussi, A lire aussi, Lire l'article, Commenter, Fermer, Suivant, Précédent, Voir la galerie, Voir aussi, Ajouter à vos favoris, Copier le lien, Envoyer par email, Articles liés, Sur le même sujet, Les plus lus, À la une, Dernières actualités, Commentaires, Laisser un commentaire, Partager l'article, Tout accepter, Tout refuser, Recommandé pour vous, Contenu sponsorisé, ouvre une nouvelle fenêtre, ouvre un nouvel onglet, nouvelle fenêtre, ouvre dans une nouvelle fenêtre, ouvre dans un nouvel onglet",
  ),
  attributionWords: list("selon, selon l'-, d'après, rapporte, a rapporté"),
  contributionPhrases: list("a contribué à (cet article|ce reportage)"),
  pageOpenings: list(
    "Avec AFP, Avec agences, Avec Reuters, Lire aussi, À lire aussi, A lire aussi, Voir aussi, Lisez aussi, À découvrir, Abonnez-vous, Inscrivez-vous, Suivez-nous, Partager sur, Partagez sur, Téléchargez l'application, Publié le, Mis à jour le, Nous utilisons des cookies, Cet article est réservé, Cet article est paru, Cet article a été publié, Temps de lecture, Tous droits réservés, Le contenu de cette page, Réservé aux abonnés, Article réservé, Connectez-vous, Créez un compte, Pourquoi, Comment la, Comment le, Comment les, Comment un, Que sait-on, Qui est, Qui sont, Ce que l'on sait, Ce qu'il faut, Tout savoir, Cliquez ici, Envoyer cette page, Se connecter, Créer un compte, Lire la suite, Voir l'article, Tous les articles, Retour à",
  ),
  pageLabels: list(
    "Publié, Mis à jour, Vidéo, En direct, Direct, Édito, Tribune, Analyse, Lire, Opinion, Exclusif, Décryptage, Sondage, Mots-clés, En images, Publicité, À lire, Voir",
  ),
  rightsPhrases: list(
    "tous droits réservés, tous droits de reproduction réservés, protégé par le droit d'auteur, protégé par les droits d'auteur, protégé par le copyright, protégés par le droit d'auteur, protégés par les droits d'auteur, protégés par le copyright, protégée par le droit d'auteur, protégée par les droits d'auteur, protégée par le copyright, protégées par le droit d'auteur, protégées par les droits d'auteur, protégées par le copyright, sans autorisation écrite, sans autorisation préalable, sans l'accord préalable, reproduction interdite, reproduction totale ou partielle, reproduction même partielle, nécessite un abonnement",
  ),
  paragraphOpenings: list(
    "Selon, Par ailleurs, De son côté, Toutefois, Cependant, En effet, Mais, D'après, Pour sa part, Interrogé, Interrogée, Il a ajouté, Elle a ajouté, À noter, Par la suite, Pour l'heure, En revanche, Pour autant, Dans un communiqué, Quant à, Rappelons, Néanmoins",
  ),
  pageCounters: list(
    "commentaires, commentaire, photos, images, vues, partages, min de lecture, min. de lecture, minutes de lecture, il y a heures, il y a heure, il y a minutes, il y a jours, il y a h, il y a min, lecture min, réactions, voir les photos",
  ),
  sections: list(
    "Accueil, Actualités, Actualité, Monde, France, International, Politique, Économie, Société, Sport, Sports, Football, Culture, Sciences, Science, Santé, Planète, Environnement, Tech, High-Tech, Médias, Idées, Opinions, Faits divers, Immobilier, Voyage, Vidéos, Vidéo, Podcasts, Météo, Régions, Éducation, Justice, Emploi, Mode, Cuisine, Contact, Mentions légales",
  ),
  authorWords: list("Par, Texte, Recueilli par, Propos recueillis par, Publié par, Rédigé par, Écrit par"),
  bylineWords: list("Par, Texte de, De notre correspondant, Propos recueillis par, Rédigé par"),
  andWords: list("et"),
  articles: { masculine: list("un, le"), feminine: list("une, la"), other: list("l, les, des") },
  articleForms: forms("le|la|les, un|une|des"),
  fromWords: list("de"),
  withWords: list("avec"),
  fromTownWords: list("à, depuis"),
  shareWords: list(
    "partager, tweeter, imprimer, envoyer, copier, partagez, envoyez, imprimez, lien, enregistrer, épingler, e-mail, email, mail, copiez",
  ),
  shareFillers: list(
    "sur, par, à, de, cette, courrier, électronique, ami, amis, via, le, l'article, article, fenêtre, modale, nouvelle, dans, une, un, ouvre, ouverture, page, ce, cet",
  ),
  pageNotices: list(
    "Publicité, abonnez-vous _, les plus lus, (afficher|masquer) la légende, retour, conditions (générales|) d'utilisation, politique de confidentialité, se connecter, je m'abonne",
  ),
  stampWords: list("(publié|mis à jour) le, (mise|mis) en ligne le, (mise|mis) en ligne"),
  attachmentWords: list("vidéo, photos, galerie"),
  textFromWords: list("Dépêche"),
  listWords: list("choses, raisons, conseils"),
  sayingVerbs: list(
    "a déclaré, affirme, déclare, explique, raconte, assure, dit, confie, estime, a dit, a expliqué, a affirmé, ajoute",
  ),
  reportWords: list("déclaré, affirmé, selon, ajouté, expliqué"),
  reportPhrases: list(
    "(a|ont) (déclaré|affirmé|indiqué|expliqué|précisé|ajouté|estimé|assuré), (a-t-il|a-t-elle|ont-ils) (déclaré|affirmé|indiqué|expliqué|précisé|ajouté|estimé|assuré|confié|dit)",
  ),
  datelineTowns: list("BAGDAD, BEYROUTH, BRUXELLES"),
  sceneWords: list(
    "lors d'-, lors de, pendant (le|la|les|une|un|son|sa), devant (le|la|les|un|une|son|sa|l'-), à côté d-, aux côtés d-, à bord d-, vue (de|du|aérienne|générale), portrait de, détail d-, capture d'écran, dans (son|sa|leur) (bureau|atelier|maison|jardin), (se tient|se tiennent|pose|posent) (devant|avec|dans|à|sur), manifestants, des (soldats|policiers|pompiers|secouristes|habitants|enfants|cyclistes|passants), façade, couverture",
  ),
  proseWords: list(
    "que, qui, pas, ne, mais, ou, si, car, donc, aussi, plus, même, comme, est, sont, était, a été, ont, avait, sera, il, elle, ils, elles, on, nous, vous, je, ce, cela, c'est, cette, ces, très, encore, déjà, ainsi, alors, selon, afin, dont, où, tout, tous, toutes, peut, peuvent, doit, faut, fait, faire, être, avoir, sans, notamment, depuis, jamais, rien, peu, trop, moins, parce, lorsque, quand, toutefois, cependant, pourtant",
  ),
  sceneOpenings: list(
    "un, une, des, deux, trois, quatre, plusieurs, des milliers de, des centaines de, quelques, certains, l'un des, l'une des",
  ),
  pictureKinds: {
    file: list("photo (d'archives|d’archives|d'archive|d’archive)"),
    combo: list("combinaison de photos, photomontage"),
    "video-still": list("(capture d'écran|capture d’écran)"),
  },
  addressWords: list(
    "vous, votre, nous, je (suis|vais|pense|veux|peux|sais|crois), j'ai, j'étais, j'avais, cliquez, abonnez-vous, inscrivez-vous, sur (ce site|cette page)",
  ),
  deskWords: list("rédaction"),
  pictureCues: list(
    "figure, sur la photo, de gauche à droite, au premier plan, à l'arrière-plan, (photo|image) (du|de la|des|d'un|d'une)",
  ),
  pictureNouns: list("photo, image"),
  pageWords: list(
    "photo, photos, image, images, vidéo, vidéos, galerie, diaporama, chargement, taille, petite, moyenne, grande, suivante, précédente, jour, semaine, mois, voir, agrandir, fermer, ouvrir, plein, écran, acheter, commander, envoyer, envoyez, vos, votre, cette, ces, toutes, du, de, en, à, pour, sur, profil, auteur, logo, aperçu",
  ),
  dataLabels: list("Source, Sources, Graphique, Infographie, Données"),
  dataWords: list("statistique-, données, calculs, estimations, sondage, enquête, recensement, insee"),
  galleryWords: list("en images, en photos, diaporama, vidéos"),
  sides: sides(
    "left: g|g.|G|à gauche|gauche|de gauche; right: d|d.|D|à droite|droite|de droite; center: c|c.|C|au centre|centre|au milieu|milieu; top: en haut|haut; bottom: en bas|bas; front: devant|au premier plan|premier plan; back: derrière|au fond|arrière-plan|à l'arrière-plan; second-left: 2e g|2e à gauche|2e en partant de la gauche|deuxième à gauche|deuxième en partant de la gauche|2e à partir de la gauche|2G; second-right: 2e d|2e à droite|2e en partant de la droite|deuxième à droite|deuxième en partant de la droite|2D; third-left: 3e g|3e à gauche|troisième à gauche|troisième en partant de la gauche|3G; third-right: 3e d|3e à droite|troisième à droite|troisième en partant de la droite|3D; far-left: à l'extrême gauche|tout à gauche; far-right: à l'extrême droite|tout à droite",
  ),
  numbers: {
    ...counted(
      0,
      "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    ),
    ...counted(
      1,
      "premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième",
    ),
    ...values(
      "trente 30, quarante 40, cinquante 50, soixante 60, septante 70, quatre-vingt 80, quatre-vingts 80, huitante 80, octante 80, nonante 90, cent 100, cents 100, mille 1000, million 1000000, millions 1000000, milliard 1000000000, milliards 1000000000, douzaine 12, dizaine 10",
    ),
  },
  numberJoiners: ["-", "-et-"],
  percentages: list("_ pour cent, _ pour 100, _ p. cent"),
  numberScales: values("M 1000000, Md 1000000000, Mds 1000000000, Mrd 1000000000, k 1000"),
  currencies: pairs(
    "dollar=$, dollars=$, euro=€, euros=€, livre=£, livres=£, yen=¥, yens=¥, rouble=₽, roubles=₽, roupie=₹, roupies=₹",
  ),
  negations: list("ne, pas, non, jamais, sans, aucun, aucune, rien, ni, personne, n"),
  abbreviations: pairs(
    "M.=Monsieur, MM.=Messieurs, Mme=Madame, Mlle=Mademoiselle, Dr=Docteur, Pr=Professeur, St=Saint, Ste=Sainte, av.=avenue, bd=boulevard, bld=boulevard, env.=environ, no=numéro, n°=numéro, janv.=janvier, févr.=février, fév.=février, avr.=avril, juil.=juillet, sept.=septembre, oct.=octobre, nov.=novembre, déc.=décembre, ONU=Organisation des Nations unies, UE=Union européenne, USA=États-Unis, Gén.=Général, min.=ministre",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Odesa=Odessa, Kharkov=Kharkiv, Karkiv=Kharkiv, Lougansk=Louhansk, Mohammed=Mohamed, Mohammad=Mohamed, Muhammad=Mohamed, Hezbollah=Hizbollah, clé=clef, événement=évènement, événements=évènements, Raqa=Raqqa, Bassorah=Bassora, Téhéran=Teheran",
  ),
  stopWords: list(
    "le, la, les, l, un, une, des, du, de, d, et, en, à, au, aux, dans, sur, pour, par, avec, est, sont, qui, que, son, sa, ses, ce, cette",
  ),
  counterNouns: list("Photo, Image, Diapo, Diapositive"),
  outOfWords: list("sur, de"),
  textSourceLabels: list("Sources additionnelles"),
});
