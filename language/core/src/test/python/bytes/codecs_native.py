"""Encodings written in Java with every error handler."""
def t(f):
    try: r=repr(f())
    except Exception as e: r=type(e).__name__+' '+str(e)
    return r
bs=[b'\xff',b'a\xffb',b'\xc3',b'\xc3(',b'\xc0\x80',b'\xe2\x82',b'\xe2\x82x',b'\xe2\x28\xa1',b'\xed\xa0\x80',b'\xf0\x9f\x98',b'\xf0\x80\x80\x80',b'\xf4\x90\x80\x80',b'\xf5\x80',b'\x80',b'\xe0\x80\x80',b'\xe0\x9f',b'\xf0\x9f\x98\x80',b'\xed\xa0',b'\xed',b'\xf0\x90x',b'\xf1\x80\x80\xff',b'ok\xe2\x82\xac']
for enc in ['utf-8','ascii','latin-1','utf-16','utf-16-le','utf-16-be','utf-32','utf-32-le','utf-32-be','utf-8-sig','unicode_escape','raw_unicode_escape']:
    for b in bs+[b'\xff\xfea\x00',b'\xfe\xff\x00a',b'a\x00b',b'\x00\xd8',b'\x00\xd8a\x00',b'\x00\xdc',b'\x00\xd8\x00\xdc',b'\xff\xfe\x00\x00a\x00\x00\x00',b'a\x00\x00\x00',b'a\x00\x00',b'\x00\x00\x11\x00',b'\x00\xd8\x00\x00',b'\xef\xbb\xbfa',b'\\x41\\n\\u00e9\\U0001f600\\101',b'\\x4',b'\\u12',b'\\U00110000',b'\\N{DIGIT ONE}',b'\\N{foo}',b'\\',b'\\q',b'+AOk-x',b'+-',b'+AOk',b'']:
        for err in ['strict','replace','ignore','backslashreplace','surrogateescape','surrogatepass']:
            print(enc,b,err,ascii(t(lambda: b.decode(enc,err))))
ss=['abc','é','€','😀','\ud800','a\udc80b','\udcff\udc80','é€😀\ud800x','','\x00','\xff','\ud83d\ude00']
for enc in ['utf-8','ascii','latin-1','utf-16','utf-16-le','utf-16-be','utf-32','utf-32-le','utf-32-be','utf-8-sig','unicode_escape','raw_unicode_escape']:
    for s in ss:
        for err in ['strict','replace','ignore','backslashreplace','surrogateescape','surrogatepass','xmlcharrefreplace','namereplace']:
            print(enc,ascii(s),err,t(lambda: s.encode(enc,err)))
for e in ['UTF8','Utf_8','utf 8','u8','U8','utf','latin1','LATIN-1','iso-8859-1','ISO8859-1','l1','ascii','us-ascii','646','US_ASCII','utf16','UTF-16LE','utf_16_be','UTF32','nope','utf-8-strict','', 'utf\0','cp65001','8859','iso_8859_1','L1','cp819','ISO_8859-1:1987','mbcs','UTF-8-SIG']:
    print(e,t(lambda:'aé'.encode(e,'replace')),t(lambda:b'a'.decode(e)))
for e in ['nope','strict']:
    print(t(lambda:'é'.encode('ascii',e)),t(lambda:b'\xff'.decode('ascii',e)),t(lambda:'a'.encode('ascii',e)),t(lambda:b'\xff\xff'.decode('utf-8',e)))
print(t(lambda:'a'.encode(1)),t(lambda:'a'.encode('ascii',1)),t(lambda:b'a'.decode(None)), t(lambda: str(b'abc')), t(lambda: str(b'abc','ascii')),t(lambda: str(1,'ascii')),t(lambda: str('a','ascii')),t(lambda: str(b'a',errors='strict')),t(lambda: str(object=b'a',encoding='utf-8')),t(lambda: str(memoryview(b'ab'),'utf-8')))
