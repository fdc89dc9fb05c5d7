import { showHowLongAgo } from './how-long-ago.ts'
import { listen } from './live.ts'
import { markNews, showNews } from './news.ts'

/** Everything below is a convenience: the pages say the same without it. */
const story = document.querySelector<HTMLElement>('[data-story]')
showHowLongAgo()
markNews()
if (story !== null) {
  void showNews(story)
  void listen(story)
}
