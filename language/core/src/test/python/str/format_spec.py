"""The format mini-language for int, bool, float, str and complex, valid and invalid."""
import itertools
def t(v,s):
    try: r=repr(format(v,s))
    except Exception as e: r=type(e).__name__+' '+str(e)
    print(repr(v),repr(s),r)
for v in [42,-42,True,3.75,-0.0,1e20,'abc',1+2j]:
    for s in ['','x','X','#x','o','b','c','n','d','e','g','%','s','r','q','5','05','<5','=5','^7','*^7','+','-',' ','z','zd','zf','z.1f',',','_',',d','_x',',x',',b','_b',',_',',,','_,','__','.3','.3d','.','.x','.3s','5.1s','10.2f','#.0f','#g','1'*30,'.'+'1'*30,'+s',' s','#s','=10s','010s','010','é>8','{<5','>','=','<','^','05,d','012,d','012,.2f','#010x','#12_x','#12_b','+c','#c',',c','_c',',s','_s',',n','_n','0=5','00005','xx','5x5','+5.2','é','\x01','\ud800','+e','.0e','.0%','z.0%','.50f','.0','.1','.2','10.3','08.3f','N','F','G','E']:
        t(v,s)
