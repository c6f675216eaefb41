import type { InterfaceLanguage } from '../../element/messages.js';
import type { ExportMessages } from '../model/index.js';

/** Every text of our own that readers of a report see, besides those of the assessment. */
export interface ReportMessages {
  organisation: string;
  date: string;
  code: string;
  empty: string;
  unreadable: (ids: string) => string;
  print: string;
  openAll: string;
  download: (type: string) => string;
  copyLink: string;
  copied: string;
  profile: string;
  reached: string;
  answers: string;
  levels: (count: number, of: number) => string;
  unanswered: string;
  priorities: string;
  prioritiesHint: string;
  addPriority: string;
  removePriority: string;
  plan: { who: string; what: string; when: string };
  needed: string;
  highest: string;
  notApplicable: string;
  today: string;
  next: string;
  unknownStep: string;
  guidance: string;
  added: string;
  resources: string;
  serves: (ids: string) => string;
  file: string;
  columns: ExportMessages['columns'];
}

const tr: ReportMessages = {
  organisation: 'Örgütün adı',
  date: 'Tarih',
  code: 'Yanıtların kodu',
  empty: 'Henüz yanıt yok. Öz değerlendirmeyi yanıtladığınızda raporunuz burada görünür.',
  unreadable: (ids) => `Şu soruların metni okunamadı: ${ids}. Diğerleri aşağıda.`,
  print: 'Yazdır ya da PDF olarak kaydet',
  openAll: 'Bütün önerileri aç',
  download: (type) => `${type} olarak indir`,
  copyLink: 'Bağlantıyı kopyala',
  copied: 'Bağlantı kopyalandı.',
  profile: 'Konulara göre durum',
  reached: 'Ulaşılan düzey',
  answers: 'Düzeyi belli olan',
  levels: (count, of) => `${count} / ${of} soru`,
  unanswered: 'Yanıtlanmadı',
  priorities: 'Öncelikler',
  prioritiesHint: 'Aşağıdaki sorulardan en fazla beşini seçin. Yazdıklarınız yalnızca bu sayfada durur; kapatmadan önce yazdırın.',
  addPriority: 'Önceliklere ekle',
  removePriority: 'Önceliklerden çıkar',
  plan: { who: 'Kim?', what: 'Ne yapacak?', when: 'Ne zamana kadar?' },
  needed: 'Önce bunlara bakın',
  highest: 'En üst düzeye ulaştığınız sorular',
  notApplicable: 'Size uymayan sorular',
  today: 'Bugün',
  next: 'Bir sonraki adım',
  unknownStep: 'Bu soruyu örgütünüzde birlikte konuşun ve hangi cümlenin sizi anlattığına karar verin.',
  guidance: 'Öneriler ve kaynaklar',
  added: 'Bir sonraki düzey için kaynaklar',
  resources: 'Bütün kaynaklar',
  serves: (ids) => `Soru: ${ids}`,
  file: 'oz-degerlendirme',
  columns: ['Konu', 'No', 'Soru', 'Yanıt', 'Cümle', 'Düzey', 'Düzey sayısı', 'Bir sonraki adım'],
};

const en: ReportMessages = {
  organisation: 'Name of the organisation',
  date: 'Date',
  code: 'Code of the answers',
  empty: 'There are no answers yet. Your report appears here when you answer the self-assessment.',
  unreadable: (ids) => `The texts of these questions could not be read: ${ids}. The others are below.`,
  print: 'Print or save as PDF',
  openAll: 'Open all guidance',
  download: (type) => `Download as ${type}`,
  copyLink: 'Copy link',
  copied: 'The link was copied.',
  profile: 'Where you are, by topic',
  reached: 'Level reached',
  answers: 'With a level',
  levels: (count, of) => `${count} of ${of} questions`,
  unanswered: 'Not answered',
  priorities: 'Priorities',
  prioritiesHint: 'Choose up to five of the questions below. What you type stays on this page only. Print it before you close the page.',
  addPriority: 'Add to priorities',
  removePriority: 'Remove from priorities',
  plan: { who: 'Who?', what: 'What?', when: 'By when?' },
  needed: 'Look at these first',
  highest: 'Questions with the highest level',
  notApplicable: 'Questions that do not apply to you',
  today: 'Today',
  next: 'Next step',
  unknownStep: 'Talk about this question in your organisation, and decide which statement describes you.',
  guidance: 'Guidance and resources',
  added: 'Resources for the next level',
  resources: 'All resources',
  serves: (ids) => `Question: ${ids}`,
  file: 'self-assessment',
  columns: ['Topic', 'No', 'Question', 'Answer', 'Statement', 'Level', 'Number of levels', 'Next step'],
};

/** The texts of the report, in the same languages as those of the element. */
export const reportMessages: Record<InterfaceLanguage, ReportMessages> = { tr, en };
