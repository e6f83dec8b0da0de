/**
 * What the page says when a file of the app cannot be had, and perhaps no catalog either, with the label of its button;
 * by the portal's language codes. `test/build/writeNotLoaded.ts` writes the table into index.html.
 */
export const notLoaded: Readonly<Record<string, readonly [sentence: string, button: string]>> = {
  en: ['The card could not be loaded.', 'Reload'],
  de: ['Die Karte konnte nicht geladen werden.', 'Neu laden'],
  la: ['No se pudo cargar la ficha.', 'Recargar'],
  br: ['Não foi possível carregar o cartão.', 'Recarregar'],
  fr: ['Impossible de charger la fiche.', 'Recharger'],
  it: ['Impossibile caricare la scheda.', 'Ricarica'],
  pl: ['Nie udało się wczytać karty.', 'Odśwież'],
  tr: ['Kart yüklenemedi.', 'Yeniden yükle'],
  ua: ['Не вдалося завантажити картку.', 'Оновити'],
  ru: ['Не удалось загрузить карточку.', 'Обновить'],
  by: ['Не удалось загрузить карточку.', 'Обновить'],
  kz: ['Карточканы жүктеу мүмкін болмады.', 'Жаңарту'],
  vn: ['Không tải được thẻ.', 'Tải lại'],
  sc: ['无法加载卡片。', '重新加载'],
  tc: ['無法載入卡片。', '重新載入'],
  ja: ['カードを読み込めませんでした。', '再読み込み'],
  id: ['Kartu tidak dapat dimuat.', 'Muat ulang'],
  ms: ['Kad tidak dapat dimuatkan.', 'Muat semula'],
  th: ['โหลดการ์ดไม่ได้', 'โหลดใหม่'],
  in: ['कार्ड लोड नहीं हो सका।', 'फिर से लोड करें'],
  hi: ['कार्ड लोड नहीं हो सका।', 'फिर से लोड करें'],
  ar: ['تعذّر تحميل البطاقة.', 'إعادة التحميل'],
}
