package corpus
import ("testing";"fmt";"bangxin/law")
func TestZZ(t *testing.T){
 for _,i:=range All(){ for _,p:=range Unverified(i.ID){ fmt.Println(i.ID,"|",p.Missing,"|",p.Citation) } }
 for _,q:=range []string{"1","12","刑法","账户","出租 账户","20万","card","bank account rent","明知","追诉","五倍","法人","三个以上"}{ fmt.Println("==",q); for _,h:=range Search(q,4){ fmt.Println("  ",h.Provision.Citation,Name(h.Provision.Citation,law.ZH),h.Lang,h.Snippet,h.Marks)}}
 fmt.Println(English(law.Cite("interpretation-2019-15:12.1.2")))
 fmt.Println(Hash())
}
