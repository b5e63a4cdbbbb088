import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "pt",
  script: "Latn",
  letters: "ãõçâêáíóú",
  functionWords: list(
    "o, a, os, as, de, do, da, dos, das, e, em, no, na, nos, nas, um, uma, com, por, para, que, se, seu, sua, durante, é, são, foi, após, ao, à, aos, pelo, pela, mais, não, entre, sobre, como, ou, até, esta, este, nesta, neste, lhe, tem, seus, suas, também",
  ),
  months: forms(
    "janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez",
  ),
  weekdays: forms(
    "segunda-feira|segunda, terça-feira|terça, quarta-feira|quarta, quinta-feira|quinta, sexta-feira|sexta, sábado, domingo|feira",
  ),
  dateOrders: ["dmy", "ymd"],
  dateFillers: list("de, do, ano, dia, da"),
  dateJoiners: list("e, a, ao, ou"),
  takenWords: list(
    "tirada, tirado, feita, registrada, registrado, registada, foto de arquivo, imagem de arquivo, fotografado, fotografada, captada, de arquivo, datada, clicada",
  ),
  publishedWords: list(
    "publicada, publicado, divulgada, divulgado, divulgadas, postada, postado, compartilhada, partilhada, cedida, distribuída, atualizado, atualizada, criada, fornecida, disponibilizada, veiculada",
  ),
  plannedWords: list("será realizada, será realizado, será disputada, acontecerá"),
  otherDateWords: list(
    "desde, até, antes, depois, nascido, nascida, nasceu, morreu, a partir, após, entre, previsto, prevista",
  ),
  remembranceWords: list("aniversário, atentados, ataques, vítimas, homenagem, memória, comemoração, terremoto"),
  undatedWords: list("sem data, não datada"),
  comboWords: list("montagem, combinação, combo, fotomontagem, colagem"),
  placeWords: list("em, no, na, nos, nas, de, do, da, perto, para"),
  regionWords: list("província, estado, região, distrito, município, departamento, concelho"),
  creditLabels: list(
    "Foto, Fotos, Fotografia, Foto de, Crédito, Créditos, Crédito da foto, Crédito da imagem, Créditos da imagem, Imagem, Imagens, Fonte, Reprodução, Fotógrafo, Fotógrafa, Ilustração, Divulgação, imagem",
  ),
  pictureSourceLabels: list("Direito de imagem, Direitos de imagem, Fonte da imagem"),
  captionLabels: list("Legenda da foto, Legenda da imagem, Legenda do vídeo"),
  filmLabels: list("Vídeo"),
  machineMadeWords: list(
    "gerada por IA, gerada com IA, imagem gerada por IA, imagem gerada com IA, imagem criada por IA, criada com IA, feita com IA, gerada por inteligência artificial, imagem gerada por inteligência artificial",
  ),
  viaWords: list("via, através de, por meio de"),
  houseWords: list(
    "Notícias, Jornal, Diário, Folha, Gazeta, Correio, Agência, Imprensa, Imagens, Divulgação, Universidade, Museu, Biblioteca, Associação, Federação, Confederação, Escola, Colégio, Fundação",
  ),
  bodyWords: list(
    "Ministério, Governo, Polícia, Prefeitura, Assembleia, Presidência, Exército, Marinha, Aeronáutica, Bombeiros, Secretaria, Procuradoria, Embaixada, Defensoria, Ascom, Secom, Município, Família, Vermelha, GNR, PSP",
  ),
  fileWords: list("ARQUIVO, Arquivo, Arquivos, Foto de arquivo, Imagem de arquivo, Arquivo Pessoal, FOTO DE ARQUIVO"),
  handoutWords: list("Handout, Divulgação, Cedida, Reprodução, Acervo pessoal, Arquivo familiar"),
  poolWords: list("Pool, POOL"),
  courtesyWords: list("Cedida por, Cedido por, Cortesia, Cortesia de, Gentileza, Por cortesia de"),
  givenWords: list(
    "cedida por, cedido por, fornecida por, divulgada por, enviada por, cortesia de, cortesia, gentileza de",
  ),
  captureSourceWords: list("de, do, da"),
  networkWords: list("das redes sociais, reprodução redes sociais, redes sociais"),
  symbolicWords: list("Imagem ilustrativa, Foto ilustrativa, Ilustrativa"),
  creditRoles: {
    file: list("arquivo, arquivos"),
    handout: list("arquivo pessoal"),
    none: list("reprodução, do autor, da autora"),
  },
  captureWords: list("captura de ecrã, captura de tela"),
  openSourceWords: list("domínio público"),
  beforeHouseWords: list("disse"),
  clientWords: list("para"),
  houseSmallWords: list("do, da, e"),
  librarySourceWords: list("em"),
  nameTitles: list(
    "presidente, primeiro-ministro, primeira-ministra, ministro, ministra, senador, senadora, deputado, deputada, prefeito, prefeita, governador, governadora, chanceler, rei, rainha, príncipe, princesa, papa, cardeal, arcebispo, bispo, general, coronel, capitão, ator, atriz, cantor, cantora, treinador, treinadora, técnico, atacante, goleiro, diretor, diretora, doutor, doutora, professor, professora, senhor, senhora, dr, dra",
  ),
  insideWords: list("em, no, na"),
  dateLeads: list("em"),
  plainCaptionLabels: list("Legenda"),
  plainCreditLabels: list("fotografia de, crédito da foto"),
  pictureStems: list("imagem"),
  reporterJobs: list("correspondente, repórter, jornalista, enviado especial, enviada especial"),
  isWords: list("é"),
  jobAtWords: list("da, do, na, no"),
  beatVerbs: list("cobre, escreve sobre"),
  pictureButtons: list(
    "Abrir imagem, Abrir foto, Abrir galeria, Aumentar imagem, Aumentar foto, Ver imagem, Ver foto, Ver fotos, Ver todas as fotos, Todas as fotos, Ver fotogaleria, Ir para a galeria, Clique para ampliar, Clique na imagem para ampliar, Tela cheia, Ecrã inteiro, Próxima foto, Foto anterior, Próxima imagem, Imagem anterior, Compartilhar imagem, Partilhar imagem, Ocultar legenda, Mostrar legenda, Acessar o banco de imagens",
  ),
  chrome: list(
    "Leia mais, Ler mais, Leia também, Compartilhar, Compartilhe, Partilhar, Imprimir, Salvar, Ver mais, Ampliar, Ampliar imagem, Expandir imagem, Ampliar foto, Publicidade, Saiba mais, Continua depois da publicidade, Fechar, Próximo, Anterior, Ver galeria, Copiar link, Comentários, Veja também, Assine, Notícias relacionadas, Mais lidas, Últimas notícias, Relacionadas, Deixe um comentário, Aceitar todos, Recomendado para você, abre em nova janela, abre numa nova janela, abre em uma nova janela, abre em nova aba",
  ),
  attributionWords: list("segundo, segundo a, de acordo com, informa, informou, noticiou"),
  contributionPhrases: list(
    "(contribuiu|contribuíram|colaborou) (para|com|nesta) (esta|este|a|) (reportagem|matéria|artigo)",
  ),
  pageOpenings: list(
    "Com informações de, Com informações da, Com informações do, Com agências, Leia também, Leia mais, Leia ainda, Veja também, Veja mais, Siga-nos, Siga o, Inscreva-se, Assine o, Compartilhe no, Compartilhar no, Partilhe no, Compartilhe essa, Usamos cookies, Este site utiliza, Publicado em, Atualizado em, Todos os direitos, Clique aqui, Receba no, Tempo de leitura, Baixe o app, Por que, Quem é, O que se sabe, O que é, Saiba como, Saiba mais, Saiba quem, Entenda, Confira, Cadastre-se, Assine, Faça login, Tudo sobre, Voltar para, Ver todos",
  ),
  pageLabels: list(
    "Publicado, Atualizado, Vídeo, Ao vivo, Opinião, Análise, Tags, Últimas, Exclusivo, Editorial, Entrevista, Coluna, Em imagens, Em fotos, Publicidade, Leia, Veja, Assista",
  ),
  rightsPhrases: list(
    "todos os direitos reservados, protegido por direitos, protegido por direito, protegidos por direitos, protegidos por direito, protegida por direitos, protegida por direito, protegidas por direitos, protegidas por direito, sem autorização expressa, sem autorização prévia, proibida a reprodução, é proibida a, reprodução total ou parcial, requer uma assinatura",
  ),
  paragraphOpenings: list(
    "Segundo o, Segundo a, Segundo os, Além disso, No entanto, Por sua vez, De acordo com, Porém, Contudo, Já o, Ainda segundo, Em nota, Mas, Entretanto, Enquanto isso, O presidente disse, Ele disse, Ela disse, Ele afirmou",
  ),
  pageCounters: list(
    "comentários, comentário, fotos, imagens, visualizações, min de leitura, minutos de leitura, há horas, há hora, há minutos, há dias, horas atrás, minutos atrás, dias atrás, compartilhamentos, ver fotos",
  ),
  sections: list(
    "Início, Home, Notícias, Mundo, Brasil, Portugal, Política, Economia, Esportes, Desporto, Futebol, Cultura, Entretenimento, Saúde, Ciência, Tecnologia, Educação, Opinião, Vídeos, Internacional, Sociedade, Negócios, Cotidiano, Polícia, Cidades, Contato, Geral",
  ),
  authorWords: list("Por, Autor, Autora, Texto, Escrito por, Redigido por, Publicado por"),
  bylineWords: list("Por, Texto de, Da redação, De"),
  andWords: list("e"),
  articles: { masculine: list("um, o"), feminine: list("uma, a"), other: list("os, as") },
  articleForms: forms("o|a|os|as, um|uma|uns|umas"),
  fromWords: list("da"),
  fromTownWords: list("em"),
  shareWords: list(
    "compartilhe, compartilhar, partilhar, copiar, partilhe, imprimir, link, copie, salvar, enviar, tweetar, imprima",
  ),
  shareFillers: list("no, em, pelo, via, o, a, por, este, esta, artigo, página, e-mail, email"),
  pageNotices: list(
    "mais lidas, (mostrar|ocultar|esconder) legenda, voltar, termos de uso, política de privacidade, assine (já|agora|), entrar, publicidade",
  ),
  attachmentWords: list("vídeo, fotos, galeria"),
  listWords: list("coisas, motivos"),
  sayingVerbs: list("disse, afirmou, diz, explica, declarou, explicou, contou, ressalta, destacou, garante"),
  reportWords: list("disse, afirmou, segundo (o|a|os|as)"),
  reportPhrases: list(
    "afirmou, declarou, informou que, disse que, disse (o|a|ele|ela), (informou|explicou|destacou|ressaltou) (o|a|que)",
  ),
  pictureCues: list(
    "figura, gráfico, na imagem, da esquerda para a direita, em primeiro plano, (foto|imagem) (do|da|dos|das|de um|de uma)",
  ),
  pictureNouns: list("foto, imagem"),
  pageWords: list(
    "foto, fotos, imagem, imagens, vídeo, vídeos, galeria, galerias, carregando, tamanho, pequeno, médio, grande, próxima, anterior, dia, semana, mês, ver, ampliar, fechar, abrir, tela, cheia, comprar, enviar, envie, suas, sua, esta, estas, todas, do, da, de, em, para, perfil, autor, autora, usuário, logo",
  ),
  dataLabels: list("Fonte, Fontes, Gráfico, Dados"),
  dataWords: list("estatística-, dados, pesquisa, estimativas, censo, levantamento, ibge"),
  galleryWords: list("em imagens, em fotos, imagens, vídeos, galeria"),
  addressWords: list("você, vocês, nós, clique, cadastre-se, inscreva-se, (neste|deste) site, (nesta|desta) página"),
  deskWords: list("Redação"),
  stampWords: list("(publicado|atualizado) em"),
  sceneWords: list(
    "durante (o|a|os|as|um|uma|sua|seu), em frente (à|ao|a), ao lado d-, diante d-, vista (da|do|de|aérea|geral), imagem (da|do|de), retrato d-, detalhe d-, captura de (tela|ecrã), fila de, torcida d-, (posa|posam|acena|caminha|caminham|segura) (com|para|em|por|um|uma), manifestantes, fachada, discursa, dá entrevista, sessão plenária, no interior d-, a bordo d-, trabalhos de, limpeza d-, obras de",
  ),
  proseWords: list(
    "que, não, mas, porque, também, mais, como, se, quando, é, são, era, foi, foram, tem, têm, há, será, está, estão, ele, ela, eles, eu, nós, este, esta, esse, essa, isso, isto, muito, já, tudo, todos, assim, embora, segundo, onde, sem, além, desde, até, ser, fazer, pode, podem, deve, disse, afirmou, enquanto, quem, qual, menos, nunca, então, só, apenas, ainda, seus, suas, pois, porém",
  ),
  sceneOpenings: list(
    "um, uma, uns, umas, dois, duas, três, vários, várias, centenas de, milhares de, dezenas de, alguns, algumas, um dos, uma das, crianças, mulheres, moradores, bombeiros, policiais, agentes, turistas",
  ),
  sides: sides(
    "left: e|esq|esq.|esquerda|à esquerda; right: d|dir|dir.|direita|à direita; center: c|centro|ao centro|no centro|no meio; top: no alto|acima|em cima; bottom: abaixo|embaixo|em baixo; front: à frente|na frente|em primeiro plano; back: atrás|ao fundo|no fundo; second-left: segundo da esquerda|segunda da esquerda|segundo a partir da esquerda|2º à esquerda|2º da esquerda; second-right: segundo da direita|segunda da direita|segundo a partir da direita|2º à direita|2º da direita; third-left: terceiro da esquerda|terceira da esquerda; third-right: terceiro da direita|terceira da direita",
  ),
  numbers: {
    ...counted(
      0,
      "zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte",
    ),
    ...counted(
      1,
      "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima",
    ),
    ...values(
      "trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, cem 100, cento 100, duzentos 200, trezentos 300, quatrocentos 400, quinhentos 500, seiscentos 600, setecentos 700, oitocentos 800, novecentos 900, mil 1000, milhão 1000000, milhões 1000000, bilhão 1000000000, bilhões 1000000000, dúzia 12, ambos 2, ambas 2, trilhão 1000000000000, trilhões 1000000000000, mil milhões 1000000000",
    ),
  },
  percentages: list("_ por cento"),
  numberScales: values("mi 1000000, bi 1000000000, tri 1000000000000"),
  currencies: pairs("dólar=$, dólares=$, euro=€, euros=€, libra=£, libras=£, iene=¥, ienes=¥, rublo=₽, rublos=₽"),
  negations: list("não, sem, nunca, jamais, nem, nenhum, nenhuma, ninguém, nada"),
  abbreviations: pairs(
    "Sr.=Senhor, Sra.=Senhora, Dr.=Doutor, Dra.=Doutora, Gen.=General, Cel.=Coronel, Av.=Avenida, nº=número, EUA=Estados Unidos, UE=União Europeia, ONU=Nações Unidas, Sto.=Santo, Sta.=Santa, jan.=janeiro, fev.=fevereiro, abr.=abril, ago.=agosto, set.=setembro, out.=outubro, nov.=novembro, dez.=dezembro, Prof.=Professor, Dep.=Deputado",
  ),
  spellings: pairs(
    "Kyiv=Kiev, Odesa=Odessa, Kharkov=Kharkiv, Luhansk=Lugansk, Mohammed=Mohamed, Muhammad=Mohamed, Qatar=Catar, Moscovo=Moscou, Teerão=Teerã, Bagdade=Bagdá, ação=acção, facto=fato, equipa=equipe, contacto=contato",
  ),
  stopWords: list(
    "o, a, os, as, de, do, da, dos, das, e, em, no, na, nos, nas, um, uma, com, por, para, que, se, seu, sua, é, são, ao, à",
  ),
  counterNouns: list("Imagem, Foto"),
  outOfWords: list("de"),
  textSourceLabels: list("Outras fontes"),
});
