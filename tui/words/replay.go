package words

import "bangxin/law"

// Replay is the going through of an answer log step by step.
type Replay struct {
	Title       law.Text
	Place       law.Text // step, steps
	Empty       law.Text
	Before      law.Text // step 0
	Answered    law.Text
	Revised     law.Text
	Withdrawn   law.Text
	Was         law.Text // label of the earlier answer
	Now         law.Text
	Changed     law.Text // heading
	Nothing     law.Text
	Stand       law.Text // heading
	NoOffence   law.Text
	Working     law.Text
	Steps       law.Text
	Start       law.Text
	BranchName  law.Text // step
	BranchTitle law.Text
	Masked      law.Text // stands for the title in a recording
	Untitled    law.Text
}

func replayWords() Replay {
	t := law.T
	return Replay{
		Title:       t("回放", "Replay"),
		Place:       t("第 %d 步，共 %d 步", "step %d of %d"),
		Empty:       t("还没有回答，没有可以回放的。", "Nothing was answered yet; there is nothing to replay."),
		Before:      t("还没有回答任何问题。", "Before the first answer."),
		Answered:    t("回答", "answered"),
		Revised:     t("改答", "changed"),
		Withdrawn:   t("撤回", "taken back"),
		Was:         t("原来", "before"),
		Now:         t("现在", "now"),
		Changed:     t("这一步改变了", "What this step changed"),
		Nothing:     t("没有改变任何结论。", "It changed no conclusion."),
		Stand:       t("到这一步的认定", "How it stands at this step"),
		NoOffence:   t("所评价的罪名均不成立。", "None of the offences examined is made out."),
		Working:     t("正在分析这一步。", "Analysing this step."),
		Steps:       t("全部步骤", "All steps"),
		Start:       t("作答之前", "before the first answer"),
		BranchName:  t("从第 %d 步另答", "another answer at step %d"),
		BranchTitle: t("另答", "Another answer"),
		Masked:      t("某案（已隐名）", "A case (name withheld)"),
		Untitled:    t("未命名的案件", "an untitled case"),
	}
}
