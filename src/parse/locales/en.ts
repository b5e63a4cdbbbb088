import { counted, defineLocale, forms, list, pairs, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "en",
  script: "Latn",
  traits: ["nations-capital"],
  functionWords: list(
    "the, a, of, and, in, to, on, at, for, with, by, from, after, during, near, is, are, was, were, as, his, her, their, who, which, that, this, has, have, it, its, an, he, she, they, after, before, into, over, while, outside, shows, seen, people, photo, between, through, been, be, not, but, more, about, against, along, inside, around, across, amid, under, left, right, where, when, other, one, two, first, new, will, would, their, our, you, your, we",
  ),
  months: forms(
    "January|Jan, February|Feb, March|Mar, April|Apr, May, June|Jun, July|Jul, August|Aug, September|Sept|Sep, October|Oct, November|Nov, December|Dec",
  ),
  weekdays: forms(
    "Monday|Mon, Tuesday|Tue|Tues, Wednesday|Wed, Thursday|Thu|Thur|Thurs, Friday|Fri, Saturday|Sat, Sunday|Sun",
  ),
  dateOrders: ["mdy", "dmy", "ymd"],
  dateFillers: list("of, the, day, in, on"),
  dateJoiners: list("and, to, through, or, thru"),
  undatedWords: list("undated"),
  remembranceWords: list(
    "anniversary, commemorate, commemorates, commemorating, commemoration, memorial, victims, victim, survivors, survivor, remembrance, tribute, aftermath, founded, built, established, wake, killed, deadly, referendum",
  ),
  takenWords: list(
    "taken, photographed, pictured, shot, dated, file photo, file picture, file image, file photograph, file pic, picture date, date taken, snapped, made, archive photo, frame grab, screengrab",
  ),
  pictureWords: list("photo, picture, image, photograph, snapshot"),
  publishedWords: list(
    "posted, released, issued, published, shared, uploaded, broadcast, aired, provided, distributed, created, updated, obtained, supplied, circulated, tweeted, tweet, issue date, release date, posting date, publication date, combined, made available, disseminated, filed, last updated, last modified, released by, copyright, premiering, premiered, premieres, airing, airs",
  ),
  plannedWords: list("will"),
  otherDateWords: list(
    "since, until, till, before, after, by, from, born, died, anniversary of, through, following, deadline of, deadline, scheduled for, set for, due on, due, expected on, starting, beginning, effective, ahead of, prior to, dating from, planned for, starts, begins, opens, ends, premieres, b",
  ),
  comboWords: list("combo, combination, combination of pictures, composite, collage, montage, file combination"),
  placeWords: list("in, at, near, outside, from, around, of, inside, for, to, into, off, central, downtown"),
  regionWords: list(
    "province, state, governorate, region, county, prefecture, district, department, oblast, canton, emirate",
  ),
  creditLabels: list(
    "Photo by, Photos by, Photo, Photos, Photograph, Photograph by, Photographer, Picture by, Picture, Pictures, Image, Image by, Image credit, Photo credit, Photo credit should read, Picture credit, Credit, Credits, Source, Courtesy photo, Photo courtesy of, Photo illustration by, Illustration by, Mandatory Credit, Video by, Screengrab, satellite image, satellite photo, creator, photo, photos, photograph, photographs, picture, image, images, source, pic, pics, video, handout, file, both photos, all photos, all images, top photo, top image, main photo, main image, lead photo, lead image, header photo, header image, cover photo, cover image, feature photo, feature image, featured image, staff photo, composite, photography, photographed by, img",
  ),
  houseWords: list(
    "Arts, Tourism, Libraries, Laboratory, Laboratories, Observatory, Aquarium, Sanctuary, Orchestra, Opera, Ballet, Center, Centre, Sciences, Technology, Engineering, Industries, Motors, Estate, Auctions, Properties, Animation, Interactive, Software, Systems, Partners, Ventures, Holdings, Enterprises, Newspapers, Sentinel, Telegraph, Telegram, Bulletin, Guardian, Citizen, Advertiser, Mail, Express, Monitor, Reporter, Statesman, Democrat, Weekly, Newsroom, News, Press, Photo, Photos, Images, Image, Agency, Agencies, Times, Post, Herald, Tribune, Journal, Daily, Gazette, TV, Television, Radio, Media, Pictures, Archive, Archives, Studio, Studios, Films, Film, Entertainment, Publishing, Club, FC, Wire, Network, Sports, Sport, Group, Independent, Chronicle, Bee, Sun, Star, Record, Republic, Dispatch, Courier, Examiner, Enquirer, Inquirer, Observer, Register, Globe, Mirror, Review, Magazine, Digital, Productions, Company, Co, Inc, Ltd, Corp, University, Museum, Theatre, Theater, Library, Institute, Association, Federation, Foundation, Council, Union, League, Party, Collection, Photography, Games, Project, Resort, Resorts, Disney, Hotel, Hotels, Airlines, Airways, Festival, Zoo, Athletics, Society, Academy, College, Trust, Gallery, Commission, Committee, Research, PLC, Services, Service, International, National, Global, Video, Broadcasting, Channel",
  ),
  bodyWords: list(
    "Red, Police, Army, Navy, Military, Ministry, Government, Presidency, Presidential, Sheriff, Sheriff's, Department, Dept, Office, Embassy, Consulate, Command, Defence, Defense, Forces, Parliament, Kremlin, Senate, Congress, Legislature, Hospital, Clinic, Administration, Municipality, Governor, Governor's, Mayor's, President's, Technologies, Labs, Satellite, Satellites, Marines, Corps, Authority, Spokesman, Spokesperson, Survey, Rescue, Guard, Coastguard, Fire, Firefighters, Bureau, Patrol, Customs, Secretariat, Court, Courts, Attorney's, Constabulary, Troopers, Prison, Prisons, Corrections, Battalion, Brigade, Regiment, Squadron, Wildlife, Fisheries, Forestry, Transportation, County, Township, Family, School, Schools, Elementary, Church, Diocese, Archdiocese, Campaign, Health, Airport, Transit, Railway, Recreation, Conservancy, Conservation",
  ),
  pictureSourceLabels: list("Image copyright, Image source, Image credit"),
  captionLabels: list("Image caption, Media caption, Video caption, Photo caption"),
  filmLabels: list("Video"),
  machineMadeWords: list(
    "AI-generated, AI generated, AI-generated image, AI-generated picture, AI generated image, AI image, AI illustration, generated by AI, generated with AI, generated using AI, created with AI, created by AI, made with AI, image generated by AI, image generated with AI, image created with AI",
  ),
  viaWords: list("via, through"),
  fileWords: list(
    "FILE, FILES, FILE PHOTO, File Photo, File picture, File image, File pic, ARCHIVE, ARCHIVES, Archive photo, Archive picture, Library picture, Stock photo, Stock image, Stock picture, file photograph, archival photo",
  ),
  handoutWords: list("Handout, Hand-out, Handout photo, Provided, Supplied, Released"),
  poolWords: list("Pool, Pool Photo, Pool photo by, Press pool"),
  courtesyWords: list(
    "Courtesy of, Courtesy, Photo courtesy of, By courtesy of, Provided by, Supplied by, via courtesy of",
  ),
  givenWords: list(
    "submitted by, provided by, supplied by, contributed by, shared by, released by, posted by, sent by, donated by, courtesy of, courtesy, by courtesy of",
  ),
  captureSourceWords: list("of, from"),
  networkWords: list(
    "from social media, via social media, taken from social media, social networks, social media, user generated content",
  ),
  openSourceWords: list("from open sources, open sources, from the internet, public domain"),
  symbolicWords: list(
    "Illustrative photo, Illustrative image, Symbolic picture, For illustration, Representational image, Representative image, Representative photo",
  ),
  creditRoles: {
    handout: list(
      "courtesy, courtesy photo, supplied photo, photo supplied, submitted photo, photo submitted, contributed photo, photo contributed, provided photo, photo provided, image supplied, supplied image, supplied picture, contributed image, picture supplied, supplied, provided, private archive, private collection",
    ),
    staff: list("staff, staff photographer, staff photo"),
    file: list("archive, archives"),
    illustration: list("illustration, photo illustration"),
    none: list(
      "agencies, released, uncredited, not credited, anonymous, correspondent, photographer, all rights reserved, various sources, the author, by the author, by author, author, unknown, undated, picture, photo, photos, image",
    ),
  },
  captureWords: list(
    "screenshot, screengrab, screen grab, screencap, video grab, video screenshot, video still, still from video",
  ),
  readerWords: list("reader, viewer, listener"),
  clientWords: list("for"),
  capitalClientWords: list("For"),
  plainViaWords: list("via, Via, VIA, through"),
  houseAbbreviations: list("bros., corp., univ., dept., assn., intl."),
  beforeHouseWords: list(
    "told, tells, telling, said, says, shown, obtained, quoted, interviewed, agency, agencies, newspaper, broadcaster, outlet, founder",
  ),
  behindHouseWords: list(
    "ceo, president, chief, chairman, chairwoman, chair, editor, director, administrator, commissioner, photographer, photographers, journalist, journalists, reporter, reporters, correspondent, writer, bureau, institute, foundation, breakingviews, factbox, poll, graphics, headquarters, employees, staff, news, fact, contributor, building, tower, logo",
  ),
  houseSmallWords: list("of, the, and, for, to, in, on"),
  librarySourceWords: list("on, from, at"),
  picturePositions: list(
    "left, right, center, centre, middle, top, bottom, top left, top right, bottom left, bottom right, above, below",
  ),
  personTitles: list(
    "sen, sens, rep, reps, gov, govs, dr, mr, mrs, ms, lt, gen, col, maj, capt, sgt, cpl, adm, cmdr, prof, rev, hon, pres",
  ),
  nameTitles: list(
    "President, Vice President, Prime Minister, Premier, Minister, Senator, Governor, Mayor, Chancellor, Congressman, Congresswoman, Representative, Ambassador, Secretary, Chairman, Justice, Judge, Sheriff, King, Queen, Prince, Princess, Pope, Archbishop, Bishop, Cardinal, Father, Reverend, Rabbi, Imam, Doctor, Professor, General, Colonel, Captain, Major, Lieutenant, Sergeant, Admiral, Sir, Dame, Lord, Lady, actor, actress, singer, author, entrepreneur, businessman, businesswoman, coach, striker, midfielder, goalkeeper, defender, quarterback, director, president-elect, mayor-elect, governor-elect, mr, mrs, ms, miss",
  ),
  relativeWords: list("who, that, which"),
  personRelativeWords: list("who"),
  shortDateWords: list("dated"),
  twoCapitals: list(
    "U.S, U.K, U.N, E.U, D.C, L.A, B.C, R.I, N.C, S.C, N.D, S.D, N.H, N.J, N.M, N.Y, N.S, N.B, P.R, S.F, A.M, P.M",
  ),
  countriesAsNames: list("Jordan, Georgia, Chad, Israel, India, Kenya, Cuba"),
  insideWords: list("in"),
  dateLeads: list("on"),
  noTownWords: list(
    "park, stadium, hall, house, congress, parliament, senate, court, museum, university, school, square, street, avenue, road, airport, hospital, center, centre, church, arena, league, cup, championship, games, sea, river, ocean, valley, desert, island, islands, mountains, strip, bank, region, district, province, county, state, republic, africa, europe, asia, america, east, north, south, west, theater, theatre, hotel, palace, club, gallery, festival, office, building, room, forest, bay, beach, lake, gulf, coast, army, police, government, cabinet, assembly, council, union, war, ramadan, lent, advent, christmas, easter, english, french, german, arabic, spanish, knesset, duma, chamber, circle, garden, market, station, tower, bridge, prison, camp, base, village, zoo, temple, mosque, cathedral, monastery, masters, open, pit",
  ),
  sentenceWords: list(
    "the, a, this, that, these, those, it, he, she, they, we, you, his, her, their, in, on, at, of, for, from, with, by, as, is, are, was, were, be, has, have, had, will, after, before, during, against, about, into, over, under, near, who, which, where, when, while, not, but, or, monday, tuesday, wednesday, thursday, saturday, january, february, july, september, october, november, december, more, read, all, undated, photo, photos, picture, image, says, said, share, print",
  ),
  ranks: list(
    "Sgt., Staff Sgt., Tech. Sgt., Master Sgt., Senior Master Sgt., Chief Master Sgt., First Sgt., Gunnery Sgt., Sgt. 1st Class, Cpl., Lance Cpl., Spc., Pfc., Pvt., Pvt. 1st Class, Airman, Airman 1st Class, Senior Airman, Seaman, Seaman Apprentice, Capt., Maj., Lt., 1st Lt., 2nd Lt., Lt. Col., Lt. Cmdr., Cmdr., Col., Ensign, Warrant Officer, Petty Officer, Petty Officer 1st Class, Petty Officer 2nd Class, Petty Officer 3rd Class, Chief Petty Officer, Mass Communication Specialist, Mass Communication Specialist 1st Class, Mass Communication Specialist 2nd Class, Mass Communication Specialist 3rd Class, Mass Communication Specialist Seaman, Chief Mass Communication Specialist",
  ),
  innerLabels: list("credit, credits, courtesy, copyright"),
  plainCaptionLabels: list("Photo, Image, Picture, Caption, Article thumbnail, Featured image"),
  plainCreditLabels: list(
    "photo by, photo montage by, photomontage by, staff photo by, staff photos by, copyright by, pool photo by, handout photo by, file photo by, photos by, foto by, pic by, pics by, images by, photographs by, photograph by, picture by, pictures by, image by, photography by, video by, photo credit should read, photo credit, photographer, photo courtesy of, photo courtesy, image courtesy of, picture courtesy, courtesy of, credit, credits, creditcredit, image credits, screenshot by, photo credits, picture credits, photo source, pic credit, mandatory credit, photo (c) by, photo ©, photo (c), photo-illustration, illustration by, photo illustration by, photo illustration, copyright",
  ),
  labelFlags: {
    "mandatory-credit": list("mandatory credit"),
    file: list("file, file photo by"),
    handout: list("handout, handout photo by, photo courtesy of, photo courtesy, image courtesy of, courtesy of"),
    pool: list("pool photo by"),
    illustration: list(
      "photo-illustration, illustration by, photo illustration by, photo illustration, photo montage by, photomontage by",
    ),
  },
  pictureStems: list("photo, image"),
  reporterJobs: list("writer, reporter, correspondent, editor, columnist, sportswriter, contributor, journalist"),
  isWords: list("is, is also"),
  jobAtWords: list("for, at, covering"),
  beatVerbs: list("covers, has covered, writes about"),
  pictureButtons: list(
    "Open image, Open photo, Open gallery, Open image in gallery, Open in gallery, Open in image gallery, See gallery, See full gallery, See all photos, View all photos, View all images, View photos, View image, View photo, View slideshow, View larger, View fullscreen, Enlarge photo, Enlarge picture, Expand photo, Zoom in, Share image, Share photo, Share this image, Share this photo, Download image, Close gallery, Close image, Next photo, Previous photo, Next picture, Previous picture, Image gallery, Go to gallery, Preview image, Open image in lightbox, Open image viewer, Go to the mediabank, Go to the photo bank, Go to the photobank, Preview image for, Thumbnail image for, Preview thumbnail for video",
  ),
  chrome: list(
    "Read more, Share on Facebook, Share on Twitter, Share on X, Share, Tweet, Image caption, Hide caption, Toggle caption, Enlarge this image, View gallery, View full gallery, Expand image, View image in fullscreen, Click to enlarge, Enlarge, Advertisement, Show more, More, Continue reading, Close, Caption, Camera Icon, Copy link, Print this page, Save for later, Expand, Zoom, Story continues below, Most read, Related articles, Related stories, Also read, See also, Watch now, Play video, Sign up, Subscribe, Log in, Next image, Previous image, Related news, Top stories, Latest news, Trending, Trending now, Editor's picks, Latest, You may like, Recommended for you, Share this article, Share this story, Leave a comment, Post a comment, Comments are closed, No comments, Accept all, Reject all, Manage preferences, Skip to content, Back to top, Load more, Sponsored, Sponsored content, Image unavailable, Photo gallery, Most popular, Follow us, More Stories, Report an error, Loading comments, Close modal, Toggle navigation, Main navigation, Text size, Author image, Author photo, Company logo, Site logo, Show more comments, Show comments, About the author, Be the first to comment, Log out, Sign out, Fullscreen, Full screen, Share this, Print article, Skip ad, My account, Site map, Sitemap, Media kit, Find out more, Learn more, Get started, Open menu, Close menu, Open search, less, show less, show caption, opens new tab, opens in new window, purchase licensing rights, show captions, expand caption, close caption, caption settings, see less, hide caption, toggle caption, open image modal, ad feedback, view comments, image slideshow, slideshow, fullscreen, full screen, see more, media caption, view larger image, enlarge image, share this, buy this photo, order a print, purchase image, licensing, read full story, opens in a new tab, opens in a new window, opens in new tab, view images, see images, see photos, show photos",
  ),
  attributionWords: list("according to, reports, reported, reported by"),
  contributionPhrases: list("contributed to this (report|story|article), contributed reporting, reported from"),
  pageOpenings: list(
    "Preview image for, Thumbnail image for, Thumbnail image of, Article image for, Featured image for, Profile picture for, Image for, Thumbnail for, With inputs from, With information from, With agency inputs, Inputs from, Source of text, Edited and published by, Also read, Read also, Read more, Read next, See also, Don't miss, More on this, You may also like, You might also like, Sign up for, Sign up to, Subscribe to, Subscribe now, Follow us, Join our, Join the conversation, Download our app, Download the, Get our, Click here, Tap here, This article was, This story was, This story has been, This article originally appeared, This article first appeared, This story originally appeared, This story first appeared, The views expressed, The opinions expressed, Views expressed, We use cookies, This site uses cookies, This website uses cookies, By continuing to use, By using this site, Accept all cookies, Listen to this article, Copyright ©, Copyright (c), Copyright ⓒ, Copyrights ⓒ, No reproduction without, Get the latest, Get breaking, Get unlimited, Your browser does not, Video Player is, This video can, This video cannot, This content is not, Read the full, Read full, Click to, Click for, Jump to, Leave a Reply, Leave a comment, You must be logged, Sign in to, Sign in with, Sign up with, Log in to, Log in with, Scroll to continue, Article continues, Story continues, Follow him on, Follow her on, Follow them on, Follow me on, Related Topics, Related Articles, More from, What to know, What we know, Here's what, Already a subscriber, Already have an account, Support our journalism, Never miss, Stay up to date, Stay informed, Enter your email, Please enable, Please enter, By signing up, By clicking, Powered by, Back to top, View all, See all, Show all, Load more, Terms of Service, Terms of Use, Privacy Policy, Cookie Policy, Do Not Sell, Create an account, How a, How to, How do, How does, How did, How much, How many, How one, Why the, Why is, Why are, Why do, Why did, Why it, Why this, What is, What's, Whatever happened, Everything you need, All you need, You have reached, You've reached, Recommended by, Be the first to, Our standards, Reporting by, Additional reporting by, Editing by, Writing by, Compiled by, Subscribe for, Comments are, About the author, Loading comments, Follow BBC, Image credits, Profile picture of, Profile photo of, Author page, Logo of, Report this, Send us, Got a tip, Have a story, Do you have, The image is for representation, Media playback is, Most Read, Please, Discover, Browse, Learn more, Learn how, Find out, Shop now, Add to, Create your, Enter your, Choose your, Get your, Check out, Looking for, Want to, Let us, Explore our, Contact us, Visit our, All headlines, Support our, Help us, Sign up and, Read our, Watch our, Listen to our, Download our, See our, Try our, Contact our, Meet our",
  ),
  pageLabels: list(
    "Related, Recommended, Watch, Watch now, Watch live, More, Editor, Edited by, Published, Updated, Last updated, Last modified, Posted, First published, Filed under, Topics, Tags, Reading time, Category, Explained, Explainer, Opinion, Analysis, Breaking, Photo gallery, Gallery, Live updates, Fact check, Podcast, Breaking News, Exclusive, Listen, Live, Advertisement, Sponsored, Comment, Editorial, Review, Quiz, Factbox, Q&A, Interview, Poll, Recap, Report, Categories, Tagged, Tag, Topic, Keywords, Posted in, Posted by, Share, Follow, Subscribe, Newsletter, Correction made, Logo, Avatar, Placeholder, Transcript, Reply, Following, Search, Register, Settings, Replay, Submit, Pause, Mute, Unmute, Subtitles, Feedback, Accessibility, Navigation, Next, Previous, Menu, Unfollow, In pictures, In photos, Staff Reports",
  ),
  rightsPhrases: list(
    "for professional use only, for personal use only, no part of this, all rights reserved, may not be published, without permission is prohibited, protected by copyright, without prior written, without written permission, without express permission, may not be reproduced, may not be republished, unauthorised use is prohibited, unauthorised use is strictly, unauthorized use is prohibited, unauthorized use is strictly, unauthorised reproduction is prohibited, unauthorized reproduction is prohibited, unauthorised distribution is prohibited, unauthorized distribution is prohibited, unauthorised copying is prohibited, unauthorized copying is prohibited, strictly prohibited without, reproduction in whole or in part, reproduction without permission, republication strictly prohibited",
  ),
  paragraphOpenings: list(
    "Meanwhile, However, Moreover, Furthermore, In addition, Additionally, Nevertheless, Nonetheless, But the, But he, But she, But they, But it, But while, And the, And while, He said, She said, They said, He added, She added, He also said, She also said, He told, She told, It was not immediately clear, It was unclear, There was no immediate, According to, Asked about, Asked whether, When asked, Speaking to, Speaking on, In a statement, In an interview, In a post on, In a tweet, Police said, Officials said, Authorities said, Witnesses said, Residents said, Analysts said, Experts say, Critics say, Sources said, Earlier this, Earlier on, Despite the, Since then, For now, So far, What is, What are, Why did, Here's what, Here are, Here is, If you, You can, Your, Although the, While the, It comes, The move comes, The news comes, The announcement comes",
  ),
  pageCounters: list(
    "comments, comment, images, image, photos, photo, pictures, pics, videos, slideshow, slideshow images, view images, view photos, view gallery, view all photos, view all images, see all photos, gallery, photo gallery, photos in gallery, items, slides, shares, share, likes, views, reads, followers, votes, replies, reactions, min read, mins read, minute read, minutes read, read min, reading time minutes, min, mins, ago, h ago, hr ago, hrs ago, hour ago, hours ago, minute ago, minutes ago, min ago, mins ago, d ago, day ago, days ago, week ago, weeks ago, month ago, months ago, years ago, results, stories, articles, posts, updates, show comments, view comments, read comments, post a comment, join the conversation, of, page, page of, show caption, show captions, hide caption, min. read, mins. read",
  ),
  sections: list(
    "Home, News, Stories, Headlines, World, US, U.S., UK, Europe, Asia, Africa, Middle East, Americas, Australia, International, National, Local, Politics, Business, Economy, Markets, Money, Tech, Technology, Science, Health, Environment, Climate, Education, Sport, Sports, Football, Soccer, Cricket, Culture, Arts, Books, Music, Film, Movies, Entertainment, Lifestyle, Style, Food, Travel, Opinion, Video, Photos, Pictures, Audio, Podcasts, Weather, Crime, Society, Religion, Magazine, Live, Breaking news, Obituaries, Jobs, Cars, Property, Puzzles, Games, Newsletters, Features, Analysis, Editorial, Columnists, Elections, About us, Contact, Contact us, Help, Terms, Privacy, Cookies, Careers, Advertise, RSS, More, Search, Menu",
  ),
  authorWords: list(
    "By, Text, Reporting by, Additional reporting by, With reporting by, Written by, Writing by, Story by, Editing by, Posted by, Reported by, Compiled by, Analysis by, Opinion by, Commentary by, Perspective by, Review by, Essay by, Column by, Report by",
  ),
  bylineWords: list(
    "By, Written by, Reported by, Story by, Text by, Reporting by, Edited by, Additional reporting by, Compiled by, Words by, Posted by, Contributed by, Interview by, Analysis, Opinion, Commentary",
  ),
  andWords: list("and"),
  articles: { other: list("a, an, the") },
  fromWords: list("from"),
  sharedAuthorWords: list("Words by, Source, Sources"),
  withWords: list("with"),
  fromTownWords: list("in"),
  shareWords: list("share, tweet, print, email, e-mail, copy, link, save, comment, comments, on, x"),
  shareFillers: list(
    "on, via, by, to, this, a, the, with, e-mail, email, mail, story, article, page, our, your, friend, friends",
  ),
  siteMarkWords: list("logo, icon, avatar, thumbnail, favicon"),
  copyrightWords: list("Copyright, Copyrights"),
  pageNotices: list(
    "(representational|representative) image, no caption available, image (unavailable|not available), advertisement, loading, loading..., loading…, (accept|reject|manage) (all|cookies), cookie (settings|policy), privacy policy, terms of (use|service), (go|) back, skip to (main|) content, (log|sign) (in|up|out), subscribe, (sign up|subscribe) (now|here), (sign up|subscribe) (now|here|) (for|to) (our|the) _, newsletter, most (read|popular|viewed), (staff|wire|agency|news) (reports|writer|writers|report), staff (&|and) (wire|agency|agencies) (reports|report|services)",
  ),
  sitePhrases: list("(data|quotes|prices) (supplied|provided|delayed), (contains|contain) sensitive content"),
  stampWords: list("(updated|published|posted|last updated), (updated|published|posted|last updated) (on|at)"),
  pictureSizeLabels: list("image, photo, size, resolution"),
  pixelWords: list("px, pixels"),
  attachmentWords: list("video, videos, photos, photo"),
  listWords: list("things, reasons, takeaways, ways, facts, questions, tips, steps, ideas"),
  sayingVerbs: list("said, says, added, told, wrote"),
  titleSmallWords: list(
    "a, an, the, of, in, on, at, to, for, and, or, nor, but, with, from, by, as, vs, v, into, via, per",
  ),
  titleVerbs: list(
    "says, say, said, will, after, amid, over, how, why, what, is, are, was, were, has, have, could, should, would, must, can, faces, face, sues, wins, win, dies, die, calls, seeks, gets, makes, hits, kills, killed, arrested, charged, passes, plans, vows, warns, urges, rejects, denies, claims, reveals, launches, announces, returns, against, before, about, who, when, than, not, no, its, their, your, you, they, up, out, off, still, just, more, may, might, gives, sets, takes, ends, begins, opens, closes, rises, rise, falls, fall, cuts",
  ),
  reportWords: list("said, told, according to, added, however, meanwhile"),
  reportPhrases: list(
    "told (AFP|AP|Reuters|CNN|BBC|reporters|journalists), told the (Associated Press|BBC|Guardian|newspaper|agency|New York Times|Washington Post), told a (news|press) (conference|briefing), told state (TV|media|television), told local (media|television|radio), said on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|X|Twitter|Facebook|Telegram), said in (a|an) (statement|post|tweet|interview|letter|report), said in (a|an) _ (statement|post|tweet|interview|letter|report), said that (the|they|he|she|it|a|an), said (he|she|they|it) (had|was|were|would|will|is|has), declined to comment, did not (immediately|) respond, on condition of anonymity",
  ),
  pictureCues: list(
    "l-r, l to r, left, right, (center|centre), pictured, seen, shown, photograph, file, in this, looks on, poses, photographed, illustration, figure, fig, graphic, artwork, from left, from right, (photo|picture|image|photograph|video|map) (of|from|showing|shows) (a|an|the|his|her|their)",
  ),
  pictureNouns: list("photo, picture, image, video, map"),
  pageWords: list(
    "photo, photos, image, images, picture, pictures, video, videos, gallery, galleries, slide, slides, loading, size, small, medium, large, prints, submit, send, upload, profile, featured, placeholder, week, month, today, only, day, your, preview, swipe, resolution, embed, tagged, user, login, register, author, authors, for, from, at, these, all, default, missing, thumbnail, cover, headshot, avatar, stock, illustration, illustrative, purposes",
  ),
  dataLabels: list("Chart, Charts, Graphic, Graphics, Data, Table, Source, Sources, Note"),
  dataWords: list(
    "data, statistics, statistical, yearbook, reporting, estimates, survey, surveys, filings, company reports, census, calculations, datastream, forecasts, poll, polls",
  ),
  galleryWords: list("photos, pictures, images, videos, in photos, in pictures, photo gallery, slideshow"),
  datelineTowns: list(
    "BAGHDAD, BEIRUT, DAMASCUS, CAIRO, TEHRAN, KABUL, ISLAMABAD, JERUSALEM, GAZA, LONDON, PARIS, BERLIN, BRUSSELS, GENEVA, MOSCOW, KYIV, KIEV, WASHINGTON, NEW YORK, BEIJING, TOKYO, SEOUL, NEW DELHI, MADRID, ROME, ANKARA, ISTANBUL, DUBAI, RIYADH, DOHA, NAIROBI, LAGOS, SYDNEY, HONG KONG",
  ),
  sceneWords: list(
    "at the scene, at the site of, in front of, next to, during (a|an|the|his|her|their|its), outside (a|an|the|his|her|their), inside (a|an|the|his|her|their), near (a|the), poses, posing, stands, standing, sits, sitting, waves, waving, walks, walking, holds, holding, smiles, shakes hands, shaking hands, hugs, embraces, celebrates, celebrating, reacts, gestures, looks at, looking at, looks out, watches, waits, waiting, wait, queue, gather, gathers, carries, carry, carrying, wearing, speaks at, speaks to, speaks during, addresses, (attends|attend) (a|an|the), visits (a|an|the), visiting, delivers a speech, arrives at, arrives for, arriving, (a|the) view of, an aerial view, (general|exterior|interior) view, close-up, detail of, portrait of, (the|a) front page, (his|her) (wife|husband|daughter|son), with (his|her|their) (new|family|team), screen grab, screengrab, screenshot, artist's impression, stock image, how the _ works, (a|the) protester, protesters, demonstrators, (firefighters|rescuers|soldiers|police officers|rescue workers|residents|commuters|passengers) (at|in|on|near|with), arrive (at|to|for|in), leave (the|a), leaves (the|a), rally marking, applaud, applauds, kneels, kisses, pray, prays, weeps, mourn, mourns, comforts, inspects, unloads, pours, performs (at|in|during|on), (take|takes) part in, sings, dances, prepares to",
  ),
  proseWords: list(
    "but, not, she, that, if, because, also, would, could, should, might, will, can, has been, had, have, they, them, you, your, i, my, me, we, our, he, it, it's, its, is, be, or, so, such, then, than, these, those, this, there, what, how, why, when, while, which, where, more, most, many, much, some, any, all, only, even, just, still, now, never, always, often, however, although, though, since, whether, both, another, other, others, no, do, does, did, don't, doesn't, isn't, can't, that's, there's, said, says, told, added, noted, need, needs, want, know, think, make, makes, get, gets, used, very, here, about, like, well, well-, likely, too, yet, without, according, despite, every, each, few, less, must, may, became, become, expected, able, further, instead, rather, already, again",
  ),
  sceneOpenings: list(
    "a, an, two, three, four, five, six, seven, some, several, dozens of, hundreds of, thousands of, children, women, men, people, residents, workers, soldiers, police officers, firefighters, rescuers, volunteers, mourners, refugees, migrants, pupils, students, fans, spectators, pedestrians, shoppers, inside, outside, one of the",
  ),
  pictureKinds: {
    file: list(
      "file (photo|photograph|picture|image|combination|combo|footage|frame|photos|photographs|pictures|images|combinations|combos|frames)",
    ),
    combo: list(
      "(combination|combo) (photo|picture|image)-, (combination|combo) of (file|handout|recent|two|three|four|undated|) (photo|picture|image)-, photomontage",
    ),
    handout: list(
      "handout (photo|photograph|picture|image|satellite|video|grab|still|file|frame|combo|screengrab|taken|released|from|via|provided)-, hand-out photo-",
    ),
    illustration: list("illustration (picture|photo|image|taken)-, (photoillustration|photo illustration)"),
    "video-still": list(
      "(image|frame|framegrab|grab|still|screengrab|photo|screenshot|picture|capture) (made|taken|grabbed|captured|obtained|) (from|of) (a|an|the|) ~ (video|footage|livestream|broadcast), video (still|grab|frame|screengrab|screenshot), (screen grab|screengrab|frame grab|framegrab|screenshot) (from|taken|of|made)-",
    ),
  },
  addressWords: list(
    "you, your, yours, you're, you'll, you've, I (am|was|have|had|think|love|can|could|know|feel|want|will|did|do|don't|would), I'm, I've, I'd, I'll, we (are|have|will|can|use|need|were|want|had|know|don't), we're, we've, we'll, click (here|on|to), tap (here|to), ePaper, e-paper, on this (page|site|website), this (site|website) (is|uses|may)",
  ),
  deskWords: list("staff, News Desk, Web Desk, Newsdesk"),
  sides: sides(
    "left: L|left|on left|at left|from left|leftmost; right: R|right|on right|at right|rightmost; center: C|center|centre|central|middle|in the middle; top: top|above|upper; bottom: bottom|below|lower; front: front|foreground|in front; back: back|rear|background|behind; second-left: 2L|2nd L|second left|second from left|2nd from left|2nd left; second-right: 2R|2nd R|second right|second from right|2nd from right|2nd right; third-left: 3L|3rd L|third left|third from left|3rd from left|3rd left; third-right: 3R|3rd R|third right|third from right|3rd from right|3rd right; far-left: far left|extreme left; far-right: far right|extreme right",
  ),
  numbers: {
    ...counted(
      0,
      "zero|nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    ),
    ...counted(
      1,
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    ),
    ...values(
      "thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, thousand 1000, million 1000000, billion 1000000000, thirtieth 30, dozen 12, both 2, twice 2, thrice 3, trillion 1000000000000, lakh 100000, lakhs 100000, crore 10000000, crores 10000000",
    ),
  },
  numberJoiners: ["-", "-and-"],
  percentages: list("_ percent, _ per cent, _ pct"),
  numberScales: values(
    "m 1000000, mn 1000000, mln 1000000, bn 1000000000, b 1000000000, tn 1000000000000, trn 1000000000000, k 1000",
  ),
  currencies: pairs(
    "dollar=$, dollars=$, euro=€, euros=€, pound=£, pounds=£, yen=¥, rupee=₹, rupees=₹, ruble=₽, rubles=₽, rouble=₽, roubles=₽, shekel=₪, shekels=₪, lira=₺, liras=₺, baht=฿, dong=₫, naira=₦",
  ),
  negations: list(
    "not, no, never, without, neither, nor, none, nobody, nothing, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, hasn't, haven't, hadn't, unable, refuses, refused, denies, denied, fails, failed",
  ),
  abbreviations: pairs(
    "Sen.=Senator, Sens.=Senators, Rep.=Representative, Reps.=Representatives, Gov.=Governor, Govs.=Governors, Lt.=Lieutenant, Lt. Gov.=Lieutenant Governor, Gen.=General, Col.=Colonel, Maj.=Major, Capt.=Captain, Sgt.=Sergeant, Cpl.=Corporal, Pvt.=Private, Adm.=Admiral, Cmdr.=Commander, Pres.=President, Min.=Minister, Dr.=Doctor, Prof.=Professor, Rev.=Reverend, Mr.=Mister, St.=Saint, Mt.=Mount, Ft.=Fort, Ave.=Avenue, Blvd.=Boulevard, Rd.=Road, Dept.=Department, Univ.=University, Assn.=Association, Co.=Company, Corp.=Corporation, Inc.=Incorporated, Ltd.=Limited, U.S.=United States, US=United States, U.S.A.=United States, USA=United States, U.K.=United Kingdom, UK=United Kingdom, U.N.=United Nations, UN=United Nations, E.U.=European Union, EU=European Union, UAE=United Arab Emirates, U.A.E.=United Arab Emirates, Jan.=January, Feb.=February, Mar.=March, Apr.=April, Jun.=June, Jul.=July, Aug.=August, Sep.=September, Sept.=September, Oct.=October, Nov.=November, Dec.=December, Mon.=Monday, Tue.=Tuesday, Tues.=Tuesday, Wed.=Wednesday, Thu.=Thursday, Thurs.=Thursday, Fri.=Friday, Sat.=Saturday, Sun.=Sunday, Ala.=Alabama, Ariz.=Arizona, Ark.=Arkansas, Calif.=California, Colo.=Colorado, Conn.=Connecticut, Del.=Delaware, Fla.=Florida, Ga.=Georgia, Ill.=Illinois, Ind.=Indiana, Kan.=Kansas, Ky.=Kentucky, La.=Louisiana, Md.=Maryland, Mass.=Massachusetts, Mich.=Michigan, Minn.=Minnesota, Miss.=Mississippi, Mo.=Missouri, Mont.=Montana, Neb.=Nebraska, Nev.=Nevada, N.H.=New Hampshire, N.J.=New Jersey, N.M.=New Mexico, N.Y.=New York, N.C.=North Carolina, N.D.=North Dakota, Okla.=Oklahoma, Ore.=Oregon, Pa.=Pennsylvania, Penn.=Pennsylvania, R.I.=Rhode Island, S.C.=South Carolina, S.D.=South Dakota, Tenn.=Tennessee, Tex.=Texas, Vt.=Vermont, Va.=Virginia, Wash.=Washington, W.Va.=West Virginia, Wis.=Wisconsin, Wyo.=Wyoming, D.C.=District of Columbia, DC=District of Columbia, vs.=versus, v.=versus, No.=Number, approx.=approximately, Mts.=Mountains",
  ),
  spellings: pairs(
    "aluminium=aluminum, adviser=advisor, advisers=advisors, ageing=aging, amongst=among, cheque=check, cheques=checks, gadhafi=gaddafi, grey=gray, hezbullah=hezbollah, hizbollah=hezbollah, hizbullah=hezbollah, huthi=houthi, huthis=houthis, jewellery=jewelry, kadhafi=gaddafi, kerb=curb, kg=kilograms, kharkov=kharkiv, kiev=kyiv, km=kilometers, koran=quran, manoeuvre=maneuver, manoeuvres=maneuvers, mould=mold, lvov=lviv, moustache=mustache, mum=mom, odessa=odesa, plough=plow, ploughs=plows, programme=program, programmes=programs, protestor=protester, protestors=protesters, pyjamas=pajamas, qaddafi=gaddafi, qaida=qaeda, sceptic=skeptic, sceptics=skeptics, towards=toward, turkiye=turkey, tyre=tire, tyres=tires, whilst=while, kharkhiv=kharkiv, zaporozhye=zaporizhzhia, zaporizhia=zaporizhzhia, zaporizhya=zaporizhzhia, zaporozhzhia=zaporizhzhia, chernigov=chernihiv, nikolaev=mykolaiv, nikolayev=mykolaiv, lugansk=luhansk, chernobyl=chornobyl, yunis=younis, yunus=younis, younes=younis, jabaliya=jabalia, jabalya=jabalia, raqa=raqqa, raqqah=raqqa, hasakah=hasakeh, hasaka=hasakeh, hassakeh=hasakeh, hamah=hama, latakiya=latakia, lattakia=latakia, hodeida=hodeidah, hudaydah=hodeidah, hudaida=hodeidah, fallujah=falluja, basrah=basra, irbil=erbil, arbil=erbil, kerbala=karbala, jedda=jeddah, jiddah=jeddah, makkah=mecca, madina=medina, riyad=riyadh, qandahar=kandahar, bengasi=benghazi, misurata=misrata, misratah=misrata, timbuctoo=timbuktu, macao=macau, hizballah=hezbollah, moslem=muslim, moslems=muslims, taleban=taliban, sheik=sheikh, sheiks=sheikhs, shaikh=sheikh, usama=osama, muhammad=mohammed, mohamed=mohammed, mohammad=mohammed, muhammed=mohammed, mohamad=mohammed, yassir=yasser, abdulla=abdullah, abdallah=abdullah, hussain=hussein, husain=hussein",
  ),
  stopWords: list(
    "the, a, an, of, in, on, at, to, for, with, by, and, is, are, was, were, be, been, as, from, that, this, these, those, it, its, his, her, their, has, have, had",
  ),
  counterNouns: list("Image, Photo, Picture, Slide, Item, Gallery image"),
  outOfWords: list("of, out of"),
  newspaperWords: list(
    "times, tribune, post, herald, news, journal, daily, gazette, chronicle, register, observer, press, star, sun, globe, dispatch, courier, examiner, enquirer, inquirer, republic, republican, democrat, sentinel, telegraph, mirror, express, mail, bulletin, guardian, independent, record, argus, echo, advertiser, advocate, weekly, newspaper, newspapers, statesman, citizen, reporter, today, banner, pilot, beacon, reformer, patriot-news",
  ),
  textSourceLabels: list("Additional sources"),
});
