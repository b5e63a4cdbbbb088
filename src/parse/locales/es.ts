import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "es",
  script: "Latn",
  letters: "ñ¿¡áíóú",
  functionWords: list(
    "el, la, los, las, de, del, y, en, a, al, un, una, con, por, para, que, se, su, sus, durante, es, son, fue, tras, ante, desde, entre, como, más, no, ha, este, esta, hacia, sobre, junto, cerca, lo, cuando, después, o, pero, según, quien",
  ),
  months: forms(
    "enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept|sep|set, octubre|oct, noviembre|nov, diciembre|dic",
  ),
  weekdays: forms("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
  dateOrders: ["dmy", "ymd"],
  dateFillers: list("de, del, año, el"),
  dateJoiners: list("y, al, a, o"),
  takenWords: list(
    "tomada, tomado, captada, captado, capturada, fotografiado, fotografiada, fotografía de archivo, foto de archivo, imagen de archivo, fotografía del, foto del, de archivo, fechada, foto tomada",
  ),
  publishedWords: list(
    "publicada, publicado, publicadas, divulgada, divulgado, difundida, difundido, difundidas, distribuida, cedida, cedido, facilitada, facilitado, compartida, subida, actualizado, actualizada, creada, emitida, proporcionada, suministrada, entregada, tuiteada",
  ),
  plannedWords: list("se celebrará, tendrá lugar, se jugará, se disputará, se enfrentará, se enfrentarán"),
  otherDateWords: list(
    "desde, hasta, antes, después, nacido, nacida, nació, murió, a partir, tras, entre, previsto, prevista, fallecido, fallecida",
  ),
  remembranceWords: list(
    "aniversario, atentados, atentado, víctimas, homenaje, conmemoración, conmemorar, conmemoran, terremoto, memoria",
  ),
  undatedWords: list("sin fecha, sin fechar"),
  comboWords: list("combinación, montaje, fotomontaje, combo, collage, composición, fotocomposición"),
  placeWords: list("en, cerca, de, desde, a, hacia, por"),
  regionWords: list("provincia, estado, departamento, región, comarca, municipio, distrito, gobernación, condado"),
  creditLabels: list(
    "Foto, Fotos, FOTO, Fotografía, Fotografía de, Foto de, Foto por, Crédito, Créditos, Fuente, Imagen, Imágenes, Ilustración, Fotógrafo, Fotógrafa, Archivo, Cortesía, Crédito de la imagen, Créditos de la imagen, Crédito imagen, Créditos de la foto, foto, fotos, fotografía, fuente, imagen, foto de archivo",
  ),
  filmLabels: list("Vídeo, Video"),
  machineMadeWords: list(
    "generada con IA, generada por IA, imagen generada con IA, imagen generada por IA, imagen creada con IA, creada con IA, creada por IA, hecha con IA, realizada con IA, generada con inteligencia artificial, imagen generada con inteligencia artificial, generada por inteligencia artificial",
  ),
  viaWords: list("vía, via, a través de, por medio de, por vía de"),
  houseWords: list(
    "Grupo, Turismo, Noticias, Prensa, Diario, Periódico, Agencia, Gaceta, Televisión, Semanario, Informativo, Biblioteca, Asociación, Federación, Colegio, Escuela, Producciones, Editorial, Foto, Fotos, Estudios, Estudio, Universidad, Museo, Fundación, Instituto",
  ),
  bodyWords: list(
    "Ministerio, Gobierno, Presidencia, Ejército, Policía, Guardia, Ayuntamiento, Diputación, Generalitat, Cabildo, Consejería, Comunidad, Bomberos, Emergencias, Fiscalía, Alcaldía, Gobernación, Municipalidad, Intendencia, Embajada, Congreso, Senado, Asamblea, Cancillería, Secretaría, Procuraduría, Tribunal, Familia, Roja, Defensoría, Superintendencia, Dirección, Delegación",
  ),
  pictureSourceLabels: list("Fuente de la imagen, Derechos de autor de la imagen, Crédito de la imagen"),
  captionLabels: list("Pie de foto, Pie de imagen"),
  fileWords: list(
    "ARCHIVO, Archivo, ARCHIVOS, Foto de archivo, Imagen de archivo, Fotografía de archivo, foto archivo, EN ARCHIVO",
  ),
  handoutWords: list("Handout, Cedida, Cedido, Facilitada, Foto cedida, Difusión, Archivo familiar"),
  poolWords: list("Pool, POOL"),
  courtesyWords: list(
    "Cedida por, Cedido por, Facilitada por, Facilitado por, Cortesía, Cortesía de, Por cortesía de, Gentileza, Gentileza de, cortesía, cortesía de",
  ),
  givenWords: list(
    "cedida por, cedido por, cedidas por, facilitada por, facilitado por, proporcionada por, suministrada por, aportada por, compartida por, difundida por, enviada por, publicada por, tomada de, tomado de, cortesía de, cortesía, gentileza de, gentileza, por cortesía de",
  ),
  captureSourceWords: list("de"),
  networkWords: list(
    "de redes sociales, de las redes sociales, tomada de redes sociales, tomada de las redes sociales, tomada de internet, redes sociales, RRSS",
  ),
  openSourceWords: list("fuente externa, externa, de internet, fuentes abiertas, dominio público"),
  symbolicWords: list(
    "Imagen ilustrativa, Foto ilustrativa, Imagen de recurso, Imagen referencial, Foto referencial, Ilustrativa",
  ),
  creditRoles: {
    handout: list("foto cortesía, archivo particular, archivo personal, archivo privado"),
    file: list("archivo"),
    none: list("reproduccion, del autor, de la autora, del autor/a, foto, fotos"),
  },
  captureWords: list("captura de pantalla, captura"),
  readerWords: list("lector, lectora"),
  beforeHouseWords: list("dijo, dice, cadena, agencia"),
  clientWords: list("para"),
  plainViaWords: list("vía, por vía de"),
  houseSmallWords: list("y, e, del, de, la"),
  librarySourceWords: list("en"),
  picturePositions: list("izquierda, derecha, izq., der., arriba, abajo"),
  personTitles: list("sr, sra, srta, dra, lic, gral, cte, ing"),
  nameTitles: list(
    "presidente, presidenta, primer ministro, primera ministra, ministro, ministra, senador, senadora, diputado, diputada, alcalde, alcaldesa, gobernador, gobernadora, canciller, rey, reina, príncipe, princesa, papa, cardenal, arzobispo, obispo, general, coronel, capitán, actor, actriz, cantante, entrenador, entrenadora, delantero, portero, director, directora, doctor, doctora, profesor, profesora, señor, señora, don, doña, sr, sra, dr, dra",
  ),
  relativeWords: list("que"),
  personRelativeWords: list("que"),
  insideWords: list("en, a, al"),
  dateLeads: list("el"),
  sentenceWords: list("con, por, para"),
  innerLabels: list("crédito"),
  plainCaptionLabels: list("Imagen, Leyenda"),
  plainCreditLabels: list(
    "foto de, foto por, foto del, fotografía de, crédito, créditos, crédito de foto, crédito de la foto, fotoilustración de, fotoilustración, ilustración de, ilustración",
  ),
  labelFlags: {
    file: list("foto de archivo"),
    illustration: list("fotoilustración de, fotoilustración, ilustración de, ilustración"),
  },
  pictureStems: list("imagen"),
  reporterJobs: list("corresponsal, periodista, redactor, redactora, enviado especial, enviada especial"),
  isWords: list("es"),
  jobAtWords: list("para, de El, de La, del diario, en El, en La"),
  beatVerbs: list("cubre, escribe sobre"),
  pictureButtons: list(
    "Abrir imagen, Abrir foto, Abrir galería, Agrandar imagen, Agrandar foto, Ver imagen, Ver foto, Ver fotos, Ver todas las fotos, Todas las fotos, Ver fotogalería, Ir a la galería, Ver en pantalla completa, Pantalla completa, Haz clic para ampliar, Haga clic para ampliar, Pulse para ampliar, Foto siguiente, Foto anterior, Imagen siguiente, Imagen anterior, Siguiente imagen, Compartir imagen, Compartir foto, Ocultar pie de foto, Mostrar pie de foto, Cerrar galería, Acceder al contenido multimedia, Acceder a la base multimedia",
  ),
  chrome: list(
    "Leer más, Leer mas, Lee también, Lea también, Compartir, Compartir en Facebook, Imprimir, Guardar, Ver más, Ampliar, Ampliar imagen, Expandir imagen, Ampliar foto, Ver galería completa, Publicidad, Ver galería, Más información, Te puede interesar, Seguir leyendo, Cerrar, Siguiente, Anterior, Enviar por email, Copiar enlace, Comentarios, Suscríbete, Lo más leído, Noticias relacionadas, Artículos relacionados, Más noticias, Últimas noticias, Lo más visto, Temas relacionados, Deja un comentario, Dejar un comentario, Aceptar todo, Relacionados, Recomendados, abrir en el visor, abre en ventana nueva, abre en nueva ventana, abre en una ventana nueva, abre en una nueva ventana, abre en nueva pestaña",
  ),
  attributionWords: list("según, informa, informó, reporta, reportó"),
  contributionPhrases: list(
    "(contribuyó|contribuyeron|colaboró|colaboraron) (a|en|con) este (reportaje|artículo|informe)",
  ),
  pageOpenings: list(
    "Con información de, Este artículo fue publicado, Este artículo se publicó, Con datos de, Lea también, Lee también, Lea además, Ver también, Vea también, Te puede interesar, Le puede interesar, Suscríbete a, Suscríbase a, Síguenos en, Sigue leyendo, Comparte en, Compartir en, Compartir por, Descarga la app, Usamos cookies, Utilizamos cookies, Este sitio utiliza, Publicado el, Actualizado el, Todos los derechos, Con información de, Tiempo de lectura, Regístrate para, Regístrese para, Inicia sesión, Hazte socio, Por qué, Qué se sabe, Qué es, Quién es, Quiénes son, Así es, Todo lo que, Haga clic, Haz clic, Regístrate, Iniciar sesión, Últimas noticias, Enviar por, Síguenos, Ver artículo, Ver todos, Volver a",
  ),
  pageLabels: list(
    "Publicado, Actualizado, Video, Vídeo, En vivo, Última hora, Análisis, Opinión, Etiquetas, Redacción, Más información, Exclusiva, Editorial, Entrevista, Columna, En imágenes, En fotos, Publicidad, Lea, Lee, Mira",
  ),
  rightsPhrases: list(
    "todos los derechos reservados, protegido por derechos de, protegido por los derechos de, protegido por la ley de, protegidos por derechos de, protegidos por los derechos de, protegidos por la ley de, protegida por derechos de, protegida por los derechos de, protegida por la ley de, protegidas por derechos de, protegidas por los derechos de, protegidas por la ley de, sin autorización expresa, sin autorización previa, sin la autorización escrita, prohibida la reproducción, prohibida su reproducción, reproducción total o parcial, requiere una suscripción, se requiere una suscripción",
  ),
  paragraphOpenings: list(
    "Según, Además, Sin embargo, Por su parte, No obstante, Asimismo, En este sentido, Por otro lado, Por otra parte, De acuerdo con, En tanto, Mientras tanto, Pero, Cabe recordar, Cabe destacar, Al respecto, El funcionario, A su vez, En declaraciones, Así lo, En ese sentido, Así las cosas",
  ),
  pageCounters: list(
    "comentarios, comentario, fotos, imágenes, vistas, compartidos, min de lectura, min. de lectura, minutos de lectura, hace horas, hace hora, hace minutos, hace días, hace h, hace min, ver fotos, ver imágenes, ver comentarios, veces compartido",
  ),
  sections: list(
    "Inicio, Portada, Noticias, Mundo, España, México, Argentina, Internacional, Nacional, Política, Economía, Sociedad, Deportes, Fútbol, Cultura, Espectáculos, Ciencia, Tecnología, Salud, Opinión, Vídeos, Videos, Estilo, Viajes, Gente, Educación, Sucesos, Policiales, Justicia, Negocios, Clima, Contacto, Aviso legal, Últimas noticias",
  ),
  authorWords: list("Por, Autor, Autora, Texto, Con información de, Escrito por, Redactado por, Publicado por"),
  bylineWords: list("Por, Texto de, Redacción, De, Publicado por"),
  andWords: list("y, e"),
  articles: { masculine: list("un, el"), feminine: list("una, la"), other: list("los, las, unos, unas") },
  articleForms: forms("el|la|los|las, un|una|unos|unas"),
  fromWords: list("de, desde"),
  sharedAuthorWords: list("Fuente, Fuentes"),
  fromTownWords: list("en, desde"),
  shareWords: list("compartir, imprimir, enviar, copiar, comparte, tuitear, enlace, guardar, comparta, envía, copia"),
  shareFillers: list(
    "en, con, por, su, artículo, este, esta, página, correo, electrónico, amigo, amigos, via, vía, el, la, a, un, mail, e-mail, email, link",
  ),
  pageNotices: list(
    "Publicidad, (suscríbete|suscribete|suscríbase|suscribase) _, lo más (leído|visto), (mostrar|ocultar) (leyenda|pie de foto), volver, (términos|condiciones) de uso, política de privacidad, iniciar sesión",
  ),
  stampWords: list("(publicado|actualizado), (publicado|actualizado) el"),
  hourWords: list("a las"),
  attachmentWords: list("vídeo, video, fotos, galería"),
  listWords: list("cosas, claves, razones, consejos"),
  sayingVerbs: list(
    "dijo, afirmó, señaló, dice, explica, asegura, explicó, aseguró, contó, afirma, señala, añadió, declaró",
  ),
  reportWords: list("dijo, afirmó, señaló, según, añadió"),
  reportPhrases: list(
    '(dijo|afirmó|señaló|aseguró|explicó|indicó|manifestó|agregó|sostuvo|declaró|informó) (que|a la|el|este), (dijo|afirmó|señaló|aseguró|explicó|indicó|manifestó|agregó|sostuvo|declaró|informó) "-, (dijo|afirmó|señaló|aseguró|explicó|indicó|manifestó|agregó|sostuvo|declaró|informó) «-',
  ),
  pictureCues: list(
    "figura, gráfico, en la imagen, de izquierda a derecha, de derecha a izquierda, de izq-, en primer plano, foto de (familia|grupo), (foto|imagen) (del|de la|de los|de las|de un|de una)",
  ),
  pictureNouns: list("foto, imagen"),
  pageWords: list(
    "foto, fotos, imagen, imágenes, vídeo, vídeos, video, videos, galería, galerías, cargando, tamaño, pequeño, mediano, grande, siguiente, anterior, día, semana, mes, ver, ampliar, cerrar, abrir, pantalla, completa, comprar, enviar, envía, tus, tu, esta, estas, todas, del, de, en, para, perfil, autor, autora, usuario, logo",
  ),
  dataLabels: list("Fuente, Fuentes, Gráfico, Datos, Nota"),
  dataWords: list("estadística-, datos, estimaciones, encuesta, cálculos, censo, elaboración"),
  galleryWords: list("en imágenes, en fotos, galería, vídeos, imágenes"),
  sceneWords: list(
    "durante (el|la|los|las|un|una|su), junto a, frente a, delante de, vista (de|del|aérea|general), imagen (de|del), imágenes (de|del), retrato de, detalle (de|del), captura de (pantalla|video|vídeo), a la salida de, a su (llegada|salida), (posa|posan|saluda|saludan|sostiene|camina|caminan) (con|a|en|por|un|una|el|la|junto), manifestantes, fachada, en una (rueda de prensa|comparecencia), en el interior de, a las afueras de, a bordo de, trabajos de, labores de",
  ),
  proseWords: list(
    "que, no, pero, sino, porque, también, más, como, si, cuando, es, son, era, fue, fueron, ha, han, había, será, está, están, hay, lo, le, les, se, nos, me, yo, él, ella, ellos, este, esta, estos, estas, ese, esa, eso, esto, muy, ya, todo, todos, así, aunque, según, donde, sin embargo, sin, además, desde, hasta, ser, hacer, tener, puede, pueden, debe, explicó, dijo, aseguró, tiene, tienen, mientras, quien, quienes, cual, menos, nunca, entonces, sólo, solo",
  ),
  sceneOpenings: list(
    "un, una, unos, unas, dos, tres, cuatro, varios, varias, cientos de, miles de, decenas de, algunos, algunas, uno de los, una de las, niños, mujeres, vecinos, bomberos, policías, turistas",
  ),
  pictureKinds: {
    file: list("(foto|imagen|fotografía) de archivo"),
    combo: list("combo de (fotos|imágenes), combinación de (fotos|imágenes)"),
    "video-still": list("captura de (pantalla|vídeo|video)"),
  },
  addressWords: list(
    "usted, ustedes, nosotros, puedes, quieres, necesitas, tienes, hemos, tenemos, podemos, haz clic, haga clic, suscríbete, regístrate, en (esta página|esta web|este sitio), necesitamos, ayúdanos, tu apoyo, te invitamos",
  ),
  deskWords: list("Redacción"),
  textFromWords: list("Con información de"),
  sides: sides(
    "left: i|i.|izq|izq.|izda|izda.|izquierda|a la izquierda|izqda; right: d|d.|der|der.|dcha|dcha.|derecha|a la derecha|drcha; center: c|c.|centro|en el centro|al centro; top: arriba; bottom: abajo; front: delante|al frente|en primer plano|primer plano; back: detrás|atrás|al fondo|fondo|en segundo plano; second-left: 2i|2º izq|2-i|segundo por la izquierda|segunda por la izquierda|segundo desde la izquierda|segunda desde la izquierda|2º izquierda; second-right: 2d|2º der|2-d|segundo por la derecha|segunda por la derecha|segundo desde la derecha|segunda desde la derecha|2º derecha; third-left: 3i|3-i|tercero por la izquierda|tercera por la izquierda; third-right: 3d|3-d|tercero por la derecha|tercera por la derecha; far-left: extrema izquierda; far-right: extrema derecha",
  ),
  numbers: {
    ...counted(
      0,
      "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta",
    ),
    ...counted(
      1,
      "primero|primer|primera segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima",
    ),
    ...values(
      "cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, quinientos 500, seiscientos 600, setecientos 700, ochocientos 800, novecientos 900, mil 1000, millón 1000000, millones 1000000, docena 12, ambos 2, ambas 2, billón 1000000000000, billones 1000000000000",
    ),
  },
  percentages: list("_ por ciento, _ por 100, _ porciento"),
  numberScales: values("M 1000000, mill 1000000, mdd 1000000"),
  currencies: pairs(
    "dólar=$, dólares=$, euro=€, euros=€, libra=£, libras=£, yen=¥, yenes=¥, rublo=₽, rublos=₽, rupia=₹, rupias=₹",
  ),
  negations: list("no, sin, nunca, jamás, ni, ningún, ninguna, ninguno, nadie, nada, tampoco"),
  abbreviations: pairs(
    "Sr.=Señor, Sra.=Señora, Dr.=Doctor, Dra.=Doctora, Gral.=General, Cnel.=Coronel, Pdte.=Presidente, Av.=Avenida, Avda.=Avenida, núm.=número, nº=número, EE.UU.=Estados Unidos, EE. UU.=Estados Unidos, EEUU=Estados Unidos, UE=Unión Europea, ONU=Naciones Unidas, Sto.=Santo, Sta.=Santa, ene.=enero, feb.=febrero, abr.=abril, ago.=agosto, sept.=septiembre, oct.=octubre, nov.=noviembre, dic.=diciembre, Prof.=Profesor, Ing.=Ingeniero, Lic.=Licenciado, Mons.=Monseñor",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Járkov=Járkiv, Jarkov=Járkiv, Odesa=Odessa, Luhansk=Lugansk, Mohammed=Mohamed, Mohammad=Mohamed, Muhammad=Mohamed, Qatar=Catar, Hizbulá=Hezbolá, Hizbolá=Hezbolá, Bagdag=Bagdad, Teheran=Teherán, Raqa=Raqqa, Cachemira=Kachemira, Chornóbil=Chernóbil, septiembre=setiembre, oscuro=obscuro",
  ),
  stopWords: list(
    "el, la, los, las, de, del, y, e, en, a, al, un, una, unos, unas, con, por, para, que, se, su, sus, es, son, lo",
  ),
  counterNouns: list("Imagen, Foto, Fotografía"),
  outOfWords: list("de"),
  newspaperWords: list("diario, periódico"),
  textSourceLabels: list("Fuentes adicionales"),
});
