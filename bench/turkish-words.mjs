/** Words for generated entries. They make no sense together: only their lengths and letters are like real ones. */

const words = (text) => text.trim().split(/\s+/);

export const nouns = words(`
  dernek vakıf gönüllü üye kurul toplantı bütçe gider gelir rapor plan hedef görev yetki karar öneri deneyim eğitim çalışma
  faaliyet kampanya iletişim ağ platform ortaklık işbirliği kaynak destek bağış proje süreç ilke tutum yaklaşım ihtiyaç
  çözüm değişim etki sonuç gösterge ölçüm izleme değerlendirme katılım şeffaflık güven sorumluluk dayanışma savunuculuk
  farkındalık danışma arşiv yönetmelik tüzük denetim sözleşme muhasebe fatura makbuz başvuru duyuru etkinlik topluluk`);

export const inflected = words(`
  derneğin vakfın gönüllülerin üyelerinizle kurulunuzun toplantılarınızda bütçenizi giderlerini gelirlerinizin raporlarınızı
  planlarınıza hedeflerinizin görevlerini yetkilerini kararlarınızı önerilerinizi deneyimlerinizden eğitimlerin çalışmalarını
  faaliyetlerinizi kampanyalarınızın iletişiminizi ağlarınızı platformlarda ortaklıklarınızı kaynaklarınızı desteklerinizi
  bağışçılarınıza projelerinizden süreçlerinize ilkelerinizle ihtiyaçlarınızı çözümlerin değişikliklerin etkilerini
  sonuçlarınızdan göstergelerinizin ölçümlerini değerlendirmelerinizi katılımcılarınızın sorumluluklarını paydaşlarınızla`);

export const adjectives = words(`
  açık düzenli yazılı yıllık yerel ulusal uluslararası ortak gönüllü kalıcı ölçülebilir anlaşılır erişilebilir güncel
  kapsayıcı katılımcı kurumsal mali idari hukuki toplumsal örgütsel stratejik uzun kısa yeni küçük büyük önemli gerekli`);

export const verbs = words(`
  hazırlayabilirsiniz paylaşabilirsiniz belirleyebilirsiniz güncelleyebilirsiniz planlayabilirsiniz inceleyebilirsiniz
  tartışabilirsiniz duyurabilirsiniz geliştirebilirsiniz izleyebilirsiniz oluşturabilirsiniz değerlendirebilirsiniz
  güçlendirir kolaylaştırır artırır sağlar gerektirir gösterir tamamlar destekler önler azaltır`);

export const joints = words('ve ile için ancak ayrıca böylece bununla birlikte özellikle örneğin öncelikle ardından çünkü hem de veya');

export const people = words('Deniz Ekin Umut Güneş Toprak Yağmur Çınar Işık Ömür Şafak');

export const surnames = words('Ağaçlı Bozkır Çaydere Dağcı Gökırmak İncesu Kayalık Ovalı Taşköprü Yeşilyurt');

export const months = words('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık');
