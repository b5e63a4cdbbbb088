/** Networks and services that every script prints in Latin letters. */
export const services: readonly string[] =
  "whatsapp facebook twitter telegram linkedin pinterest reddit messenger threads bluesky mastodon signal sms vk viber line kakao weibo wechat gettr rss url zalo tumblr xing instapaper pocket flipboard evernote skype hatena mixi tiktok instagram youtube snapchat discord odnoklassniki qq qzone kakaotalk x".split(
    " ",
  );
