import { chineseDay } from "../model/dates.js";
import { startOf } from "./shanghai";

/** What happens on a day. */
export interface CalendarEvent {
  words: string;
  day: string;
}

/** WeChat shows that many lines to choose from. */
const MOST = 6;
const DAY_BEFORE_S = 86_400;

/** Asks which of the events to write down, and has WeChat put it into the phone's calendar, with a reminder the day before. */
export function addToCalendar(title: string, events: readonly CalendarEvent[]): void {
  const offered = events.slice(0, MOST);
  wx.showActionSheet({
    itemList: offered.map(({ words, day }) => `${words}，${chineseDay(day)}`),
    success({ tapIndex }) {
      const event = offered[tapIndex];
      if (event !== undefined) write(title, event);
    },
  });
}

function write(title: string, { words, day }: CalendarEvent): void {
  wx.addPhoneCalendar({
    title: `${words}：${title}`,
    description: "日期以机构的通知为准。来自技能登记册。",
    startTime: startOf(day),
    allDay: true,
    alarm: true,
    alarmOffset: DAY_BEFORE_S,
    success: () => wx.showToast({ title: "已经记下" }),
    fail: ({ errMsg }) => told(errMsg),
  });
}

/** Whoever has not allowed it is led to where it is allowed; whoever changed their mind is told nothing. */
function told(errMsg: string): void {
  if (/cancel/.test(errMsg)) return;
  if (!/auth/.test(errMsg)) {
    wx.showToast({ title: "手机没有记下", icon: "none" });
    return;
  }
  wx.showModal({
    title: "没有写日历的权限",
    content: "要记到手机日历，请在设置里允许“添加到日历”。",
    confirmText: "去设置",
    success: ({ confirm }) => {
      if (confirm) wx.openSetting();
    },
  });
}
